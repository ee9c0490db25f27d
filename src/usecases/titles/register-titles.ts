import { printDate } from '#domain/calendar.ts';
import { done, refusal, type Outcome, type Refusal } from '#domain/outcome.ts';
import type { Unit } from '#domain/places/unit.ts';
import { holdsOn } from '#domain/titles/status.ts';
import type { NewTitle, Title } from '#domain/titles/title.ts';
import type { Desk, Office } from '#usecases/office.ts';
import { deed } from '#usecases/use-case.ts';

/** Titles ready to be entered; `at` is the cell or field to point at. */
export interface RegisterTitles {
  readonly titles: readonly { readonly title: NewTitle; readonly at?: string }[];
  /** The file they were read from, if one. */
  readonly file?: { readonly name: string; readonly sha: string };
}

export interface RegisteredTitles {
  readonly titles: readonly number[];
  /** Said again what the register already says. */
  readonly unchanged: number;
}

/** Enters titles in the register, all or none. One that is there already changes nothing; another of the same kind and year in force for the same unit is refused. */
export const registerTitles = deed<RegisterTitles, RegisteredTitles>('register-title', {
  reach: (office, { titles }) => done({ units: unitsOf(office, titles.map(({ title }) => title)) }),
  act: async (desk, { titles }) => {
    const held = await desk.shelves.titles.ofUnits([...new Set(titles.map(({ title }) => title.unit))]);
    const sorted = sortTitles(desk, held, titles);
    if (!sorted.ok) return sorted;
    const by = handOf(desk);
    const ids: number[] = [];
    for (const title of sorted.value.fresh) ids.push(await desk.shelves.titles.register(title, by));
    return done({ titles: ids, unchanged: titles.length - ids.length });
  },
  record: ({ titles, file }, { titles: ids, unchanged }) =>
    ids.length === 0 ? null : { subject: file?.name ?? titles.map(({ title }) => `${title.unit.slice(0, 5)} ${title.kind}`).join(', ').slice(0, 200), details: { titles: ids, unchanged, ...(file ? { sha256: file.sha } : {}) } },
});

export function handOf({ actor, clock }: Pick<Desk, 'actor' | 'clock'>): { person: string; behalf: string | null; at: string } {
  return { person: actor.account, behalf: actor.behalf?.account ?? null, at: clock.now() };
}

export function unitsOf({ places }: Pick<Office, 'places'>, titles: readonly NewTitle[]): readonly Unit[] {
  return [...new Set(titles.map(({ unit }) => unit))].flatMap((id) => places.find(id) ?? []);
}

/** What is new among titles, or everything about them that cannot be. */
export function sortTitles(here: Pick<Office, 'places' | 'law' | 'clock'>, held: readonly Title[], titles: RegisterTitles['titles']): Outcome<{ readonly fresh: readonly NewTitle[] }> {
  const fresh: NewTitle[] = [];
  const refusals: Refusal[] = [];
  const today = here.clock.today();
  const inForce: NewTitle[] = held.filter((title) => holdsOn(title, today));
  for (const { title, at } of titles) {
    if (title.decidedOn > today) refusals.push(refusal('title-day', { day: printDate(title.decidedOn), since: printDate(here.places.find(title.unit)?.validFrom ?? title.decidedOn) }, at));
    const same = inForce.find(({ unit, kind, titleYear }) => unit === title.unit && kind === title.kind && titleYear === title.titleYear);
    if (same && !saysTheSame(same, title)) {
      const { name = '' } = here.places.find(title.unit) ?? {};
      refusals.push(refusal('title-held', { unit: name, kind: here.law.programme.titles.get(title.kind)?.short ?? title.kind, year: title.titleYear, decision: same.decision }, at));
    }
    if (same) continue;
    fresh.push(title);
    inForce.push(title);
  }
  return refusals.length > 0 ? { ok: false, refusals } : done({ fresh });
}

function saysTheSame(a: NewTitle, b: NewTitle): boolean {
  return a.decision === b.decision && a.decidedOn === b.decidedOn && a.issuer === b.issuer && a.set === b.set;
}
