import type { CalendarDate } from '#domain/calendar.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { fold } from '#domain/places/fold.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit, UnitLevel } from '#domain/places/unit.ts';
import { outsideDates as datesOf } from '#domain/places/unit-at.ts';

/** Where and when a unit is looked for, and the level that is wanted. */
export interface UnitQuestion {
  readonly places: Gazetteer;
  readonly level: UnitLevel;
  readonly asOf: CalendarDate;
  readonly within?: Unit | undefined;
}

/** Digits of the official codes; a village's code begins with its commune's, and loses nothing. */
const codeLength: Partial<Record<UnitLevel, number>> = { province: 2, district: 3, commune: 5, town: 5, ward: 5 };

/** The unit a cell names: by code, also one whose leading zeros a spreadsheet dropped, or by name, also as `xã, huyện`. */
export function resolveUnit(typed: string, question: UnitQuestion): Outcome<Unit> {
  const text = typed.trim();
  return /^\d[\d.-]*$/.test(text) ? byCode(text, question) : byName(text, question);
}

function byCode(code: string, question: UnitQuestion): Outcome<Unit> {
  const { places, asOf } = question;
  const codes = [...new Set([code, code.padStart(codeLength[question.level] ?? 0, '0')])];
  const found = preferWithin(codes.flatMap((candidate) => places.findByCode(candidate, asOf) ?? []), question);
  if (found.length > 0) return theOne(code, found, question);
  return outsideDates(codes.flatMap((candidate) => places.everByCode(candidate)), question) ?? refuse('unknown-unit', { found: code });
}

/** Codes are the country's own, so an area does not forbid them; it only decides between two readings of one. */
function preferWithin(units: readonly Unit[], { places, within }: UnitQuestion): readonly Unit[] {
  const inside = within === undefined ? [] : units.filter((unit) => places.isWithin(unit, within.id));
  return inside.length > 0 ? inside : units;
}

function byName(text: string, question: UnitQuestion): Outcome<Unit> {
  const { places, asOf, within } = question;
  const [name = '', ...areas] = text.split(',');
  const lies = (unit: Unit) => areas.every((area) => places.ancestors(unit.id).some((ancestor) => bears(ancestor, area)));
  const found = places.findByName(name, asOf, within).filter(lies);
  const ofLevel = found.filter((unit) => unit.level === question.level);
  if (found.length > 0) return theOne(text, ofLevel.length > 0 ? preferMarks(name, ofLevel) : found.slice(0, 1), question);
  const ever = places.everByName(name, within).filter((unit) => unit.level === question.level && lies(unit));
  return (ever.length === 1 ? outsideDates(ever, question) : undefined) ?? refuse('unknown-unit', { found: text });
}

/** Marks may be left out, but where they are written they tell Nhất Tiến from Nhật Tiến. */
function preferMarks(name: string, units: readonly Unit[]): readonly Unit[] {
  const typed = name.trim().normalize('NFC').toLowerCase();
  const marked = units.filter((unit) => [unit.name, `${unit.kind} ${unit.name}`].some((candidate) => candidate.toLowerCase() === typed));
  return marked.length > 0 ? marked : units;
}

/** Whether a text is the unit's name, with or without marks and common noun. */
export function bears(unit: Unit, name: string): boolean {
  const key = fold(name);
  return key === fold(unit.name) || key === fold(`${unit.kind} ${unit.name}`);
}

function theOne(typed: string, found: readonly Unit[], question: UnitQuestion): Outcome<Unit> {
  const [unit, ...others] = found;
  if (unit === undefined) return refuse('unknown-unit', { found: typed });
  if (others.length > 0) return refuse('ambiguous-unit', { found: typed, candidates: found.map((candidate) => describe(candidate, question.places)).join('; ') });
  if (unit.level !== question.level) return refuse('wrong-unit-level', { name: unit.name, level: unit.level, expected: question.level });
  return done(unit);
}

/** `06328 Long Đống (Bắc Sơn)`: what a person needs to choose. */
export function describe(unit: Unit, places: Gazetteer): string {
  const parent = unit.parent === null ? undefined : places.find(unit.parent);
  return `${unit.code} ${unit.name}${parent ? ` (${parent.name})` : ''}`;
}

/** The last unit that began before the date, or else the first that begins after it. */
function outsideDates(units: readonly Unit[], { places, asOf }: UnitQuestion): Outcome<Unit> | undefined {
  const unit = units.findLast((candidate) => candidate.validFrom <= asOf) ?? units[0];
  return unit && refuse('unit-outside-dates', datesOf(places, unit, asOf));
}
