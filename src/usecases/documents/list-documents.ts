import { bodiesOf } from '#domain/bodies/find-body.ts';
import { formersOf, namedBody, type NamedBody } from '#domain/bodies/heirs.ts';
import type { BodyId } from '#domain/bodies/body.ts';
import { readDate, type CalendarDate } from '#domain/calendar.ts';
import type { DocumentHead } from '#domain/directives/document.ts';
import { done, type Outcome } from '#domain/outcome.ts';
import { fold } from '#domain/places/fold.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import { unitsOf } from '#domain/people/visible-units.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';
import { namedPart, partOf, type NamedUnit } from '#usecases/part-of.ts';
import { question } from '#usecases/use-case.ts';

export interface ListDocuments {
  readonly unit: string;
  readonly asOf: string;
  /** Written by the bodies of the area, or come to them. */
  readonly direction: 'out' | 'in';
  readonly year: number | null;
  readonly type: string | null;
  /** One body; null is every body of the area. */
  readonly body: string | null;
  /** Words of sign, subject, issuer or signer, marks ignored; empty is all. */
  readonly text: string;
  /** How many to pass over, and how many to tell at most. */
  readonly skip: number;
  readonly limit: number;
}

export interface ListedDocuments {
  readonly part: readonly NamedUnit[] | null;
  /** How many there are, of which at most `limit` are told. */
  readonly total: number;
  readonly documents: readonly { readonly document: DocumentHead; readonly arrivals: readonly { readonly body: NamedBody; readonly number: number; readonly on: CalendarDate }[] }[];
}

/** The register of an area, newest first: what its bodies wrote, or what came to them; also what those of ended units left to them. */
export const listDocuments = question<ListDocuments, ListedDocuments>('view', {
  reach: (office, input) => areaOf(office, input),
  answer: async (office, actor, input) => {
    const area = areaOf(office, input);
    const day = readDate(input.asOf);
    if (!area.ok) return area;
    if (!day.ok) return day;
    const part = partOf(office, actor, 'view', area.value.area);
    const bodies = unitsOf(part, area.value.area, day.value, office.places).flatMap((unit) => bodiesOf(office.law.programme.bodies, unit, day.value));
    const kept = new Set(bodies.flatMap((body) => [body, ...formersOf(office.law.programme.bodies, office.places, body, day.value)]).map(({ id }) => id));
    const asked = input.body === null ? [...kept] : [...kept].filter((id) => id === input.body);
    const years = input.year === null ? null : { from: input.year, to: input.year };
    const words = fold(input.text).split(' ');
    return office.store.reading(async (shelves) => {
      const documents = input.direction === 'out' ? (await shelves.documents.headsOfIssuers(asked, years)).filter(isOurs) : await shelves.documents.receivedBy(asked, years);
      const found = documents.filter((document) => (input.type === null || document.type === input.type) && (input.text === '' || hasWords(document, words)));
      const shown = found.slice(input.skip, input.skip + input.limit);
      const came = input.direction === 'out' ? [] : await shelves.documents.arrivalsOf(shown.map(({ id }) => id));
      const own = new Set(asked);
      const arrivals = Map.groupBy(came.filter(({ body }) => own.has(body)), ({ document }) => document);
      return done({
        part: namedPart(part),
        total: found.length,
        documents: shown.map((document) => ({ document, arrivals: (arrivals.get(document.id) ?? []).map((arrival) => withBody(office, arrival)) })),
      });
    });
  },
});

/** What somebody else received of a body is no paper of its register of issues. */
function isOurs({ state }: DocumentHead): boolean {
  return state !== 'received';
}

function hasWords({ sign, subject, issuerName, signer }: DocumentHead, words: readonly string[]): boolean {
  const all = fold(`${sign ?? ''} ${subject} ${issuerName} ${signer}`);
  return words.every((word) => all.includes(word));
}

function withBody({ law, places, clock }: Office, { body, number, on }: { body: BodyId; number: number; on: CalendarDate }) {
  return { body: namedBody(law.programme.bodies, places, body, clock.today()), number, on };
}

function areaOf({ places }: Pick<Office, 'places'>, { unit, asOf }: Pick<ListDocuments, 'unit' | 'asOf'>): Outcome<{ area: Unit }> {
  const day = readDate(asOf);
  if (!day.ok) return day;
  const area = unitAt(places, unit, day.value);
  return area.ok ? done({ area: area.value }) : area;
}
