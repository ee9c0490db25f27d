import { date, printDate, readDate, type CalendarDate } from '#domain/calendar.ts';
import { printFigure, readFigure } from '#domain/figures.ts';
import { fold } from '#domain/places/fold.ts';
import { costSources, type CostSource } from '#domain/roadmap/line-cost.ts';
import type { RoadmapAnswer, RoadmapAnswerLine } from '#http/schemas/roadmaps.ts';
import type { Words } from '#words/screen.vi.ts';

/** What of a line a person writes, in the order of the table. */
export const fields = ['solution', ...costSources, 'due', 'owner', 'doer', 'after', 'note'] as const;
export type Field = (typeof fields)[number];

/** A line as it is written: texts as they stand in the cells. */
export type LineTexts = Readonly<Record<Field, string>>;

export const dongPerMillion = 1_000_000;

export function isMoney(field: Field): field is CostSource {
  return (costSources as readonly Field[]).includes(field);
}

/** What can be chosen in a cell; empty where anything may be written. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

export function choicesOf(field: Field, line: RoadmapAnswerLine, roadmap: RoadmapAnswer, words: Words['roadmap']): readonly Choice[] {
  switch (field) {
    case 'due': return roadmap.periods.map((due) => ({ value: due, label: words.period(date(due)) }));
    case 'owner': return roadmap.bodies.map(({ id, name }) => ({ value: id, label: name }));
    case 'doer': return [...(roadmap.doers.find(({ unit }) => unit === line.unit)?.bodies ?? []), ...roadmap.bodies].map(({ id, name }) => ({ value: id, label: name }));
    case 'after': return roadmap.lines.filter(({ unit, item }) => unit === line.unit && item !== line.item).map(({ item, name }) => ({ value: item, label: `${item} ${name}` }));
    default: return [];
  }
}

/** A stored line as its cells hold it. A cost nobody has worked out is empty in all five. */
export function textsOf({ solution, cost, due, owner, doer, after, note }: RoadmapAnswerLine): LineTexts {
  const money = Object.fromEntries(costSources.map((source) => [source, cost ? printFigure(cost[source] / dongPerMillion, 6) : ''])) as Record<CostSource, string>;
  return { solution, ...money, due: due ?? '', owner: owner ?? '', doer: doer ?? '', after: after ?? '', note };
}

/** The text of a cell as it is shown: names for what is chosen. */
export function shownText(text: string, choices: readonly Choice[]): string {
  return choices.find(({ value }) => value === text)?.label ?? text;
}

/** Whole đồng of a cell in triệu đồng; undefined where it is no such figure. */
export function readMillions(text: string): number | undefined {
  const read = readFigure(text.replace(/\s*(triệu(\s*đồng)?|trđ)\s*$/iu, ''));
  if (read === undefined) return undefined;
  const dong = Math.round(read * dongPerMillion);
  return Math.abs(read * dongPerMillion - dong) < 1e-3 && Number.isSafeInteger(dong) ? dong : undefined;
}

/** Reads what was typed or pasted into a cell as the cell keeps it: the id of a choice named by its name, the end of a half-year named by its words. What fits nothing stays as it was written, to be corrected. */
export function takeText(field: Field, typed: string, choices: readonly Choice[]): string {
  const text = typed.replace(/\s+/gu, ' ').trim().normalize('NFC');
  if (text === '' || choices.length === 0) return text;
  const key = fold(text);
  const exact = choices.find(({ value, label }) => value === text || fold(label) === key);
  if (exact) return exact.value;
  if (field === 'due') return takeDue(text, choices) ?? text;
  const found = choices.filter(({ label }) => fold(label).includes(key));
  const [only] = found;
  return only && found.length === 1 ? only.value : (field === 'after' && choices.find(({ value }) => value === text.split(' ')[0])?.value) || text;
}

const half = /(đầu|cuối|i{1,2}\b|1|2)\D*(\d{4})/iu;

/** `30/6/2024`, `6 tháng đầu năm 2024`, `2023`: the term it names, where the plan has it. */
function takeDue(text: string, choices: readonly Choice[]): string | undefined {
  const day = readDate(text);
  const year = /^(?:năm\s*)?(\d{4})$/iu.exec(text)?.[1];
  const spoken = half.exec(text.replace(/^6\s*tháng\s*/iu, ''));
  const isSecond = spoken !== null && ['cuối', 'ii', '2'].includes((spoken[1] ?? '').toLowerCase());
  const wanted = day.ok ? day.value : year !== undefined ? `${year}-12-31` : spoken ? `${spoken[2]}-${isSecond ? '12-31' : '06-30'}` : undefined;
  return choices.find(({ value }) => value === wanted)?.value;
}

/** What is wrong with a cell as it stands, before anything is sent; undefined where nothing is. */
export function faultOf(field: Field, text: string, choices: readonly Choice[], words: Words['roadmap']): string | undefined {
  if (text === '') return undefined;
  if (isMoney(field)) return readMillions(text) === undefined ? words.badFigure : undefined;
  if (choices.length === 0 || choices.some(({ value }) => value === text)) return undefined;
  if (field === 'due') return words.badPeriod(choices.map(({ label }) => label).join(', '));
  return field === 'after' ? words.badItem : words.badBody;
}

/** Whole đồng by source; null where all five cells are empty. */
export function costOf(texts: LineTexts): RoadmapAnswerLine['cost'] {
  if (costSources.every((source) => texts[source] === '')) return null;
  const amount = (source: CostSource) => readMillions(texts[source]) ?? 0;
  return { central: amount('central'), province: amount('province'), district: amount('district'), commune: amount('commune'), other: amount('other') };
}

export function dayText(text: string): string {
  return /^\d{4}-/.test(text) ? printDate(text as CalendarDate) : text;
}
