import { readDate, type CalendarDate } from '#domain/calendar.ts';
import { findItem } from '#domain/assessment/known-items.ts';
import type { Body, BodyId } from '#domain/bodies/body.ts';
import { findBody } from '#domain/bodies/find-body.ts';
import type { OfficialDocument } from '#domain/directives/document.ts';
import type { NewDuty } from '#domain/directives/duty.ts';
import { readDeadline } from '#domain/directives/read-deadline.ts';
import { done, refusal, refuse, type Outcome, type Refusal } from '#domain/outcome.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Desk, Office } from '#usecases/office.ts';
import { deed } from '#usecases/use-case.ts';
import { speaks } from './duty-sides.ts';

/** What a paper tells one body or several to do, as it was typed. */
export interface GiveDuties {
  /** Number in the register of papers; null where it was given by word. */
  readonly document: number | null;
  /** Where in the paper: `III.3`. */
  readonly place: string;
  readonly giver: string;
  /** `UBND các huyện, thành phố` is one duty for each body. */
  readonly leads: readonly string[];
  readonly supporting: readonly string[];
  readonly content: string;
  /** Code of the unit it is about; null where it is about none in particular. */
  readonly unit: string | null;
  /** The day on which the unit bears its code; null is today. */
  readonly asOf: string | null;
  /** As `set/no` or `set/2.1`. */
  readonly criteria: readonly string[];
  readonly deadline: string;
  readonly proof: string;
}

export interface GivenDuty extends NewDuty {
  readonly id: number;
}

/** Gives a duty to every body named: on the day of the paper, or today where no paper does. Who gives must speak for the giver, and the leads stand within the giver's unit. Whatever is wrong is told at once. */
export const giveDuties = deed<GiveDuties, readonly GivenDuty[]>('give-duty', {
  reach: (office, { giver }) => {
    const body = bodyNamed(office, giver);
    return body.ok ? done({ units: [body.value.unit] }) : body;
  },
  act: async (desk, input) => {
    const taken = await takeDuties(desk, input);
    if (!taken.ok) return taken;
    const by = { person: desk.actor.account, behalf: desk.actor.behalf?.account ?? null, at: desk.clock.now(), on: taken.value.on };
    const source = input.document === null ? null : { document: input.document, place: input.place.trim() };
    const given: GivenDuty[] = [];
    for (const duty of taken.value.duties) given.push({ ...duty, id: await desk.shelves.duties.give(duty, source, by) });
    return done(given);
  },
  record: ({ document, place }, given) => given.map(({ id, content, lead, giver, deadline }) => ({ subject: `${id} ${content.slice(0, 80)}`, details: { duty: id, lead, giver, deadline: deadline.wording, document, place } })),
});

async function takeDuties(desk: Desk, input: GiveDuties): Promise<Outcome<{ on: CalendarDate; duties: readonly NewDuty[] }>> {
  const giver = bodyNamed(desk, input.giver);
  if (!giver.ok) return giver;
  if (!speaks(desk, desk.actor, giver.value)) return refuse('not-yours', { deed: 'give-duty', place: giver.value.name });
  const paper = input.document === null ? undefined : await desk.shelves.documents.find(input.document);
  if (input.document !== null && !paper) return refuse('unknown-document', { id: String(input.document) }, 'document');
  const deadline = readDeadline(input.deadline, paper?.date ?? desk.clock.today());
  const asOf = input.asOf === null ? done(desk.clock.today()) : readDate(input.asOf);
  const unit = input.unit === null || !asOf.ok ? done(null) : unitAt(desk.places, input.unit, asOf.value);
  const leads = input.leads.map((id) => bodyNamed(desk, id, 'leads'));
  const supporting = input.supporting.map((id) => bodyNamed(desk, id, 'supporting'));
  const wrong: Refusal[] = [
    ...(input.content.trim() === '' ? [refusal('duty-text-needed', {}, 'content')] : []),
    ...(input.leads.length === 0 ? [refusal('unknown-body', { found: '' }, 'leads')] : []),
    ...(deadline.ok ? [] : deadline.refusals.map((told) => ({ ...told, at: 'deadline' }))),
    ...[asOf, unit, ...leads, ...supporting].flatMap((read) => (read.ok ? [] : read.refusals)),
    ...leads.flatMap((lead) => (lead.ok && !desk.places.isWithin(lead.value.unit, giver.value.unit.id) ? [refusal('body-outside', { body: lead.value.name, giver: giver.value.name }, 'leads')] : [])),
    ...input.criteria.flatMap((criterion) => unknownCriterion(desk, criterion)),
  ];
  if (wrong.length > 0 || !deadline.ok || !unit.ok) return { ok: false, refusals: wrong };
  const shared = { content: input.content.trim(), giver: giver.value.id, supporting: idsOf(supporting), unit: unit.value?.id ?? null, criteria: [...new Set(input.criteria)], deadline: deadline.value, proof: input.proof.trim() };
  const duties = [...new Set(idsOf(leads))].map((lead) => ({ ...shared, lead, supporting: shared.supporting.filter((body) => body !== lead) }));
  return done({ on: dayOfPaper(desk, paper), duties });
}

/** A paper gives on the day it bears; one without a day, or dated ahead, today. */
export function dayOfPaper({ clock }: Pick<Office, 'clock'>, paper: OfficialDocument | undefined): CalendarDate {
  const today = clock.today();
  const day = paper?.date ?? today;
  return day < today ? day : today;
}

export function bodyNamed({ law, places }: Pick<Office, 'law' | 'places'>, id: string, at?: string): Outcome<Body> {
  const body = findBody(law.programme.bodies, places, id);
  return body ? done(body) : refuse('unknown-body', { found: id }, at);
}

function idsOf(bodies: readonly Outcome<Body>[]): readonly BodyId[] {
  return bodies.flatMap((body) => (body.ok ? [body.value.id] : []));
}

/** `set/2.1` names an item of a set the law knows. */
function unknownCriterion({ law }: Pick<Office, 'law'>, criterion: string): readonly Refusal[] {
  const cut = criterion.indexOf('/');
  const set = law.sets.get(criterion.slice(0, cut));
  if (!set) return [refusal('unknown-set', { found: criterion.slice(0, cut), known: [...law.sets.keys()].join(', ') }, 'criteria')];
  const item = criterion.slice(cut + 1);
  const isKnown = set.criteria.some(({ no }) => String(no) === item) || findItem(set, item, law.overlays) !== undefined;
  return isKnown ? [] : [refusal('unknown-item', { found: item, set: set.id }, 'criteria')];
}

