import type { CalendarDate } from '#domain/calendar.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { NewReading } from '#domain/assessment/reading.ts';
import { refusal, type Outcome, type Refusal } from '#domain/outcome.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { IntakeContext } from './context.ts';
import { FirstCells } from './first-cells.ts';
import { cellAt } from './grid.ts';
import { ItemNames, type NamedItem } from './item-names.ts';
import { scaleOf } from './measure.ts';
import { readValue } from './read-value.ts';
import { resolveUnit, type UnitQuestion } from './resolve-unit.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import type { Doubt } from './taken.ts';

/** What one value is about, once everything around it has been understood. */
export interface Subject {
  readonly unit: Unit;
  readonly set: CriteriaSet;
  readonly named: NamedItem;
  readonly asOf: CalendarDate;
  readonly note: string;
}

/** Collects the readings and the doubts of a whole file, and remembers which cell first spoke of what. */
export class Gathering {
  readonly context: IntakeContext;
  readonly readings: NewReading[] = [];
  readonly doubts: Doubt[] = [];
  readonly #severalSheets: boolean;
  readonly #firstCells = new FirstCells();
  readonly #names = new Map<CriteriaSet, ItemNames>();
  readonly #units = new Map<string, AnsweredUnit[]>();

  constructor(context: IntakeContext, severalSheets: boolean) {
    this.context = context;
    this.#severalSheets = severalSheets;
  }

  doubt(sheet: Sheet, at: string, ...refusals: readonly Refusal[]): void {
    for (const refused of refusals) this.doubts.push({ sheet: sheet.name, at, found: cellAt(sheet, at)?.text ?? '', refusal: { ...refused, at } });
  }

  /** A formula may show one thing and mean another, or do a third on the next machine; it is never read. */
  doubtFormula(sheet: Sheet, cell: SheetCell): boolean {
    if (!isFormula(cell)) return false;
    this.doubt(sheet, cell.at, refusal('formula-cell', { found: cell.text }));
    return true;
  }

  namesOf(set: CriteriaSet): ItemNames {
    const held = this.#names.get(set);
    if (held) return held;
    const names = new ItemNames(set, this.context.overlays);
    this.#names.set(set, names);
    return names;
  }

  /** Answers are remembered: a file asks again for every value, mostly on one date and in one area. */
  unit(typed: string, { level, asOf, within }: Omit<UnitQuestion, 'places'>): Outcome<Unit> {
    const answered = this.#units.get(typed) ?? [];
    const held = answered.find((one) => one.level === level && one.asOf === asOf && one.within === within);
    if (held) return held.answer;
    const answer = resolveUnit(typed, { level, asOf, within, places: this.context.places });
    this.#units.set(typed, [...answered, { level, asOf, within, answer }]);
    return answer;
  }

  /** Reads the value of a cell for its subject, or doubts it. */
  take(sheet: Sheet, cell: SheetCell, subject: Subject): void {
    if (this.doubtFormula(sheet, cell)) return;
    const { unit, set, named, asOf, note } = subject;
    const { ref, name } = this.context.source;
    const value = readValue(cell.text, numberOf(cell, named), named.known, set, note);
    const place = this.#severalSheets ? `${sheet.name}!${cell.at}` : cell.at;
    const first = this.#firstCells.note(unit, set, asOf, named.item, place);
    if (first !== undefined) this.doubt(sheet, cell.at, refusal('two-values', { item: named.item, unit: unit.name, first }));
    if (!value.ok) this.doubt(sheet, cell.at, ...value.refusals);
    else if (first === undefined) this.#keep(sheet, cell, { unit: unit.id, set: set.id, item: named.item, asOf, value: value.value, note, source: { kind: 'file', ref, name, at: place } });
  }

  #keep(sheet: Sheet, cell: SheetCell, reading: NewReading): void {
    const refused = this.context.refuses?.(reading);
    if (refused) this.doubt(sheet, cell.at, refused);
    else this.readings.push(reading);
  }
}

/** What was answered for a text, level, date and area. */
interface AnsweredUnit extends Omit<UnitQuestion, 'places'> {
  readonly answer: Outcome<Unit>;
}

/** A cell formatted as a percentage has the number it shows: 86,7 % is 86.7. Where no percentage is asked for it is read as the text `110%`, and doubted. */
function numberOf(cell: SheetCell, named: NamedItem): number | undefined {
  return cell.percent === true && scaleOf(named.known)?.percent !== true ? undefined : cell.number;
}

/** Also the text of a CSV that a spreadsheet would run as a formula. */
function isFormula(cell: SheetCell): boolean {
  return cell.formula === true || /^\s*[=@]/.test(cell.text);
}
