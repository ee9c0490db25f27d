import type { CalendarDate } from '#domain/calendar.ts';
import { yearOf } from '#domain/calendar.ts';
import type { TitleKind } from '#domain/criteria/title-kind.ts';
import { refusal, type Refusal } from '#domain/outcome.ts';
import { fold } from '#domain/places/fold.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit } from '#domain/places/unit.ts';
import { findTitleKind } from '#domain/titles/name-of-kind.ts';

/** One village that signs up for a title. */
export interface ReadVillage {
  readonly commune: Unit;
  /** null where the village is not in the gazetteer and may be added. */
  readonly village: Unit | null;
  readonly name: string;
  /** The common noun it was typed with: thôn, bản, khu dân cư. */
  readonly noun: string;
  readonly kind: TitleKind;
  readonly year: number;
  /** Address of the village's cell. */
  readonly at: string;
}

export interface VillageDoubt {
  readonly at: string;
  readonly found: string;
  readonly refusal: Refusal;
}

export interface VillagesRead {
  readonly lines: readonly ReadVillage[];
  readonly doubts: readonly VillageDoubt[];
}

export interface VillageContext {
  readonly places: Gazetteer;
  readonly kinds: ReadonlyMap<string, TitleKind>;
  /** Communes are looked for inside it. */
  readonly area: Unit;
  readonly on: CalendarDate;
  /** Villages that are not there will be added instead of doubted. */
  readonly mayCreate: boolean;
}

type Column = 'commune' | 'village' | 'title' | 'year';

const headings: readonly (readonly [Column, RegExp])[] = [
  ['commune', /^(?:ten )?(?:xa|xa thi tran|xa phuong)$|^ma xa$/],
  ['village', /^(?:ten )?(?:thon|ban|khu dan cu|thon ban|thon khu dan cu|thon khu)$/],
  ['title', /^danh hieu(?: dang ky)?$/],
  ['year', /^nam(?: dang ky)?$/],
];
const usual: readonly Column[] = ['commune', 'village', 'title', 'year'];
/** The common noun before a village's own name. */
const noun = /^(?:thôn|bản|khu dân cư|xóm|ấp|tổ dân phố)\s+/iu;

/**
 * Reads villages that register, one a line: xã, thôn, danh hiệu, năm; with a line of headings in any order, or without one in just this order. A blank commune is
 * that of the line above. What is not certain is a doubt at its cell, and a line with a doubt gives no village.
 */
export function readVillages(rows: readonly (readonly string[])[], context: VillageContext): VillagesRead {
  const header = rows.findIndex((row) => row.filter((cell) => columnOf(cell) !== undefined).length >= 3);
  const columns = header === -1 ? new Map(usual.map((column, index) => [column, index])) : new Map((rows[header] ?? []).flatMap((cell, index) => { const column = columnOf(cell); return column ? [[column, index] as const] : []; }));
  const lines: ReadVillage[] = [];
  const doubts: VillageDoubt[] = [];
  let above = '';
  for (const [index, row] of rows.entries()) {
    const cell = (column: Column) => (row[columns.get(column) ?? -1] ?? '').normalize('NFC').trim();
    if (index <= header || usual.every((column) => cell(column) === '')) continue;
    const at = (column: Column) => `${letterOf(columns.get(column) ?? 0)}${index + 1}`;
    const commune = cell('commune') || above;
    above = commune;
    const found = { commune: communeNamed(commune, context), kind: kindNamed(cell('title'), context), year: readYear(cell('year'), context.on) };
    const village = 'unit' in found.commune ? villageNamed(cell('village'), found.commune.unit, context) : null;
    const told = [
      ...('refusal' in found.commune ? [{ at: at('commune'), found: commune, refusal: found.commune.refusal }] : []),
      ...(village && 'refusal' in village ? [{ at: at('village'), found: cell('village'), refusal: village.refusal }] : []),
      ...('refusal' in found.kind ? [{ at: at('title'), found: cell('title'), refusal: found.kind.refusal }] : []),
      ...('refusal' in found.year ? [{ at: at('year'), found: cell('year'), refusal: found.year.refusal }] : []),
    ];
    doubts.push(...told);
    if (told.length > 0 || !('unit' in found.commune) || !('kind' in found.kind) || !('year' in found.year) || !village || 'refusal' in village) continue;
    const line = { commune: found.commune.unit, village: village.unit, name: village.name, noun: village.noun, kind: found.kind.kind, year: found.year.year, at: at('village') };
    const first = lines.find((one) => one.commune.id === line.commune.id && fold(one.name) === fold(line.name) && one.kind.id === line.kind.id && one.year === line.year);
    if (first) doubts.push({ at: line.at, found: cell('village'), refusal: refusal('repeated-registration', { name: line.name, first: first.at }) });
    else lines.push(line);
  }
  return { lines, doubts };
}

function columnOf(cell: string): Column | undefined {
  const key = fold(cell);
  return headings.find(([, pattern]) => pattern.test(key))?.[0];
}

type Found<T> = T | { readonly refusal: Refusal };

function communeNamed(typed: string, { places, area, on }: VillageContext): Found<{ readonly unit: Unit }> {
  const units = (/^\d+$/.test(typed) ? [places.findByCode(typed.padStart(5, '0'), on) ?? []].flat() : places.findByName(typed, on, area)).filter(({ level }) => level === 'commune' || level === 'town' || level === 'ward');
  const [unit, ...others] = units;
  if (!unit || !places.isWithin(unit, area.id)) return { refusal: refusal('unknown-unit', { found: typed }) };
  return others.length > 0 ? { refusal: refusal('ambiguous-unit', { found: typed, candidates: units.map(({ code, name }) => `${code} ${name}`).join('; ') }) } : { unit };
}

function villageNamed(typed: string, commune: Unit, { places, on, mayCreate }: VillageContext): Found<{ readonly unit: Unit | null; readonly name: string; readonly noun: string }> {
  const name = typed.replace(noun, '');
  const said = noun.exec(typed)?.[0].trim().toLocaleLowerCase('vi') ?? 'thôn';
  const here = places.children(commune.id, on).filter(({ level }) => level === 'village');
  const unit = here.find((village) => village.name === name) ?? one(here.filter((village) => fold(village.name) === fold(name)));
  if (unit) return { unit, name: unit.name, noun: unit.kind };
  return name !== '' && mayCreate ? { unit: null, name, noun: said } : { refusal: refusal('unknown-village', { name, commune: commune.name }) };
}

function one<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function kindNamed(typed: string, { kinds }: VillageContext): Found<{ readonly kind: TitleKind }> {
  const village = new Map([...kinds].filter(([, { level }]) => level === 'village'));
  const kind = findTitleKind(typed, village);
  return kind ? { kind } : { refusal: refusal('unknown-title-kind', { found: typed, known: [...village.values()].map(({ short }) => short).join(', ') }) };
}

/** From the year before the day on; plans reach five years ahead. */
function readYear(typed: string, on: CalendarDate): Found<{ readonly year: number }> {
  const [from, to] = [yearOf(on) - 1, yearOf(on) + 5];
  const year = /^\d{4}$/.test(typed) ? Number(typed) : NaN;
  return from <= year && year <= to ? { year } : { refusal: refusal('bad-registration-year', { found: typed, from, to }) };
}

function letterOf(column: number): string {
  return String.fromCharCode(65 + column);
}
