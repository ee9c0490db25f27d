import { readDate } from '#domain/calendar.ts';
import type { Sheet } from '#domain/intake/sheet.ts';
import type { Doubt } from '#domain/intake/taken.ts';
import { done, refusal, type Outcome, type Refusal } from '#domain/outcome.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import { filledText, readKind, readSet, readTitles, readTitleYear, type ReadTitle } from '#domain/titles/read-titles.ts';
import type { NewTitle } from '#domain/titles/title.ts';
import type { Office } from '#usecases/office.ts';
import { question } from '#usecases/use-case.ts';
import { sortTitles, unitsOf, type RegisterTitles } from './register-titles.ts';

/** A title as a person typed it. */
export interface TypedTitle {
  readonly unit: string;
  readonly kind: string;
  readonly titleYear: string;
  readonly decision: string;
  readonly decidedOn: string;
  readonly issuer: string;
  /** Empty where nobody knows any more. */
  readonly set: string;
}

type Here = Pick<Office, 'places' | 'law' | 'clock'>;

/** A typed title made ready, or everything that is wrong with it, each with its field. The unit is the one of that code on the day of the decision. */
export function takeTitle(here: Here, typed: TypedTitle): Outcome<NewTitle> {
  const kind = at('kind', readKind(typed.kind, here.law.programme.titles));
  const day = at('decidedOn', readDate(typed.decidedOn));
  const year = at('titleYear', readTitleYear(typed.titleYear, day.ok ? day.value : undefined));
  const decision = at('decision', filledText(typed.decision, 'decision'));
  const issuer = at('issuer', filledText(typed.issuer, 'issuer'));
  const set = at('set', readSet(typed.set, here.law.sets));
  const unit = at('unit', unitAt(here.places, typed.unit, day.ok ? day.value : here.clock.today()));
  const refusals = [kind, day, year, decision, issuer, set, unit].flatMap((outcome) => (outcome.ok ? [] : outcome.refusals));
  if (unit.ok && kind.ok && unit.value.level !== kind.value.level) refusals.push(refusal('wrong-unit-level', { name: unit.value.name, level: unit.value.level, expected: kind.value.level }, 'unit'));
  if (!kind.ok || !day.ok || !year.ok || !decision.ok || !issuer.ok || !set.ok || !unit.ok || refusals.length > 0) return { ok: false, refusals };
  return done({ unit: unit.value.id, kind: kind.value.id, titleYear: year.value, decision: decision.value, decidedOn: day.value, issuer: issuer.value, set: set.value });
}

function at<T>(field: string, outcome: Outcome<T>): Outcome<T> {
  return outcome.ok ? outcome : { ok: false, refusals: outcome.refusals.map((refused): Refusal => ({ ...refused, at: field })) };
}

export interface TitlesFile {
  readonly fileName: string;
  readonly fileSha: string;
  readonly sheets: readonly Sheet[];
}

/** A register read from a file: what it would enter, and every doubt with its cell. */
export interface FileOfTitles {
  readonly file: TitlesFile;
  readonly rows: number;
  readonly titles: readonly ReadTitle[];
  readonly doubts: readonly Doubt[];
}

export function takeTitles({ places, law, clock }: Here, file: TitlesFile): FileOfTitles {
  const context = { places, sets: law.sets, overlays: law.overlays, defaultSet: null, asOf: clock.today(), source: { ref: file.fileSha, name: file.fileName } };
  return { file, ...readTitles(file.sheets, context, law.programme.titles) };
}

export interface TitlesPreview {
  readonly rows: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly doubts: readonly Doubt[];
}

/** What a file would enter, before anything is stored; what the register refuses is a doubt too. */
export const previewTitles = question<FileOfTitles, TitlesPreview>('register-title', {
  reach: (office, { titles }) => done({ units: unitsOf(office, titles.map(({ title }) => title)) }),
  answer: async (office, _actor, { rows, titles, doubts }) => {
    const held = await office.store.reading((shelves) => shelves.titles.ofUnits([...new Set(titles.map(({ title }) => title.unit))]));
    const sorted = sortTitles(office, held, asRegister(titles));
    if (sorted.ok) return done({ rows, accepted: sorted.value.fresh.length, unchanged: titles.length - sorted.value.fresh.length, doubts });
    const more = sorted.refusals.map((refused) => ({ sheet: sheetOf(refused.at), at: cellOf(refused.at), found: '', refusal: { ...refused, at: cellOf(refused.at) } }));
    return done({ rows, accepted: 0, unchanged: 0, doubts: [...doubts, ...more] });
  },
});

/** Lines of a file as they are entered: each with its sheet and cell. */
export function asRegister(titles: readonly ReadTitle[]): RegisterTitles['titles'] {
  return titles.map(({ title, sheet, at: cell }) => ({ title, at: `${sheet}!${cell}` }));
}

function sheetOf(place: string | undefined): string {
  return place?.split('!').slice(0, -1).join('!') ?? '';
}

function cellOf(place: string | undefined): string {
  return place?.split('!').at(-1) ?? '';
}
