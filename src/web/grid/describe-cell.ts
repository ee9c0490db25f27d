import { clauseFor } from '#domain/criteria/which-threshold.ts';
import type { Why } from '#domain/scoring/standing.ts';
import type { Words } from '#words/screen.vi.ts';
import { clauseText } from '#words/clause-text.ts';
import type { Language } from '#words/language.ts';
import type { CellNo, CellStore } from './cell-store.ts';
import type { GridItem } from './grid-items.ts';
import type { GridView } from './grid-view.ts';

/** One cell in words: where it is, what stands in it or is being typed, what is asked, what is found, and what is wrong. */
export interface Described {
  readonly place: string;
  readonly title: string;
  readonly text: string;
  readonly required: string;
  readonly found: string;
  /** Everything that wants the person's eye, in sentences. */
  readonly wrong: readonly string[];
}

export function describeCell(cells: CellStore, view: GridView, cell: CellNo, typed: string | null, words: Words, language: Language): Described {
  const { unit: place, item } = cells.placeOf(cell);
  const [unit, shown] = [cells.units[place], cells.items[item]];
  if (!unit || !shown) return { place: '', title: '', text: '', required: '', found: '', wrong: [] };
  const { text, phase, doubts, told, theirs } = cells.cell(cell);
  const title = shown.known.kind === 'indicator' ? shown.known.indicator[language] : shown.criterion[language];
  const where = { place: `${unit.name}, ${shown.item}`, title, required: requiredIn(unit.circumstances, shown, language) };
  if (typed !== null) {
    const read = cells.read(cell, typed);
    return { ...where, text: typed, found: '', wrong: read.ok ? [] : read.refusals.map(words.refusal) };
  }
  const why = shown.known.kind === 'indicator' ? cells.scores.indicator(place, shown.criterion, shown.item)?.why : undefined;
  return {
    ...where,
    text,
    found: phase === 'doubtful' || phase === 'asked' ? '' : foundText(words.shell.standing[view.standingOf(cell)], why, words),
    wrong: phase === 'asked' ? [words.grid.phases.asked] : [
      ...doubts.map(words.refusal),
      ...told,
      ...(theirs ? [words.grid.theyWrote(theirs.person, theirs.text || words.grid.blank)] : []),
      ...(phase === 'locked' ? [words.grid.phases.locked] : []),
    ],
  };
}

/** What is asked of an item, where it is the same for every unit; otherwise nothing, for it is told cell by cell. */
export function requiredText(cells: CellStore, item: GridItem, language: Language): string {
  const different = [...new Set(cells.units.map(({ circumstances }) => circumstances))];
  const texts = new Set(different.map((circumstances) => requiredIn(circumstances, item, language)));
  return texts.size === 1 ? ([...texts][0] ?? '') : '';
}

function requiredIn(circumstances: Parameters<typeof clauseFor>[1], { known }: GridItem, language: Language): string {
  if (known.kind !== 'indicator') return '';
  const { indicator } = known;
  return clauseText(clauseFor(indicator, circumstances).threshold, indicator, circumstances.year, language);
}

function foundText(standing: string, why: Why | undefined, words: Words): string {
  return why === undefined ? standing : `${standing}: ${words.whyLine(why)}`;
}
