import { bodiesOf, speaksFor } from '#domain/bodies/find-body.ts';
import type { Body } from '#domain/bodies/body.ts';
import { readDate, type CalendarDate } from '#domain/calendar.ts';
import { documentTypes, type DocumentTypes } from '#domain/directives/document-types.ts';
import { done } from '#domain/outcome.ts';
import type { Actor, Deed } from '#domain/people/actor.ts';
import { tasksFor } from '#domain/people/may-do.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';
import { question } from '#usecases/use-case.ts';

export interface DocumentChoices {
  readonly types: DocumentTypes;
  /** Bodies the person may do each of these for. */
  readonly draftFor: readonly Body[];
  readonly issueFor: readonly Body[];
  readonly receiveFor: readonly Body[];
  /** Bodies papers usually go to: those above, beside and just below one's own units. */
  readonly recipients: readonly Body[];
  readonly file: { readonly accepts: readonly string[]; readonly megabytes: number };
}

/** What a form about documents offers a person, on a day. */
export const listDocumentChoices = question<string, DocumentChoices>('view', {
  reach: () => done({ units: [] }),
  answer: async (office, actor, asOf) => {
    const day = readDate(asOf);
    if (!day.ok) return day;
    const bodiesFor = (deed: Deed) => ownBodies(office, actor, deed, day.value);
    const [draftFor, issueFor, receiveFor] = [bodiesFor('draft-document'), bodiesFor('issue-document'), bodiesFor('receive-document')];
    const own = unique([...draftFor, ...issueFor, ...receiveFor].map(({ unit }) => unit), ({ id }) => id);
    return done({
      types: documentTypes(office.law.programme.papers),
      draftFor, issueFor, receiveFor,
      recipients: unique(own.flatMap((unit) => near(office, unit, day.value)).flatMap((unit) => bodiesOf(office.law.programme.bodies, unit, day.value)), ({ id }) => id),
      file: office.law.programme.series.file,
    });
  },
});

function ownBodies({ law, places, clock }: Office, actor: Actor, deed: Deed, asOf: CalendarDate): readonly Body[] {
  const units = tasksFor(actor, deed, law.roles, clock.today()).flatMap(({ area }) => (area === null ? [] : (places.find(area) ?? [])));
  const bodies = unique(units, ({ id }) => id).flatMap((unit) => bodiesOf(law.programme.bodies, unit, asOf));
  return bodies.filter((body) => speaksFor(actor, body, law.roles, places, clock.today()));
}

function near({ places }: Office, unit: Unit, asOf: CalendarDate): readonly Unit[] {
  return [...places.ancestors(unit.id).toReversed(), unit, ...places.children(unit.id, asOf)];
}

function unique<T>(all: readonly T[], key: (one: T) => string): T[] {
  return [...new Map(all.map((one) => [key(one), one])).values()];
}
