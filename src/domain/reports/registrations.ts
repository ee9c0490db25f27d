import { printDate } from '#domain/calendar.ts';
import { origins, type Registration } from '#domain/plans/registration.ts';
import { isOpen, tallyRegistrations } from '#domain/plans/tally.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Title } from '#domain/titles/title.ts';
import type { ColumnKey } from './form.ts';
import { romanNumeral } from './groups.ts';
import { blank, layTable, type TableAbout } from './lay-out.ts';
import type { Report, ReportCell, ReportRow, Trace } from './report.ts';

/** A registration as its tables print it. */
export interface PrintedRegistration {
  readonly registration: Registration;
  readonly unit: Unit;
  readonly parent: Unit | null;
  readonly met: readonly number[];
  readonly unmet: readonly number[];
  readonly unknown: readonly number[];
  /** Departments as they are called on the day. */
  readonly leads: readonly string[];
  /** Name of the title in a list. */
  readonly title: string;
  readonly given: Title | null;
}

/** Who registered for which title and how each stands, in sections by origin; units in the running and those out of it. The same builder prints communes (T3) and villages (T7). */
export function registrationsReport(about: TableAbout, registrations: readonly PrintedRegistration[], year: number | null): Report {
  const words = about.form.words ?? {};
  const said = (key: string, values: Readonly<Record<string, string>> = {}) => (words[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  const groups = origins.map((origin) => ({ origin, own: registrations.filter(({ registration }) => registration.origin === origin) })).filter(({ own }) => own.length > 0);
  const width = about.form.columns.length;
  const rows: ReportRow[] = groups.flatMap(({ origin, own }, index): ReportRow[] => [
    { kind: 'group', cells: [{ text: romanNumeral(index + 1) }, { text: said(origin) }] },
    ...own.map((one, place): ReportRow => ({ kind: 'body', unit: one.unit.code, cells: about.form.columns.map(({ key }) => cell(key, one, place + 1, about, said)) })),
  ]);
  const communes = new Set(registrations.map(({ parent, unit }) => parent?.id ?? unit.id)).size;
  const total: ReportRow = { kind: 'total', cells: Array.from({ length: width }, (_, index) => (index === 1 ? { text: said('total', { count: String(registrations.length), communes: String(communes) }), value: registrations.length } : blank)) };
  const { byOrigin, byState } = tallyRegistrations(registrations.map(({ registration }) => registration));
  const facts = registrations.map(({ registration: { id, kind, year: of, origin, state, warnings, overriding }, unit, parent, met, unmet, unknown }) =>
    ({ registration: id, unit: unit.code, name: unit.name, parent: parent?.code ?? null, title: kind, year: of, origin, state, met, unmet, unknown, warnings: warnings.map((warning) => warning.kind), overriding }));
  return layTable(about, [...rows, total], { registrations: facts, total: registrations.length, byOrigin, byState, communes }, { years: year === null ? said('all-years') : said('year', { year: String(year) }) });
}

type Say = (key: string, values?: Readonly<Record<string, string>>) => string;

function cell(key: ColumnKey, one: PrintedRegistration, place: number, about: TableAbout, said: Say): ReportCell {
  const { registration, unit, parent, met, unmet, unknown, given } = one;
  const of = met.length + unmet.length + unknown.length;
  const trace: Trace = { set: registration.set, asOf: about.asOf, units: [unit.code], items: [...met, ...unmet, ...unknown].map(String) };
  switch (key) {
    case 'number': return { text: String(place) };
    case 'unit': return { text: parent ? `${unit.name} (${parent.name})` : unit.name };
    case 'village': return { text: unit.name };
    case 'commune': return { text: parent?.name ?? '' };
    case 'title': return { text: one.title };
    case 'year': return { text: String(registration.year) };
    case 'origin': return { text: said(registration.origin) };
    case 'met-of': return of === 0 ? blank : { text: `${met.length}/${of}`, value: met.length, trace };
    case 'met-list': return { text: met.join(', ') };
    case 'unmet-list': return { text: [unmet.join(', '), unknown.length === 0 ? '' : said('unknown', { list: unknown.join(', ') })].filter((text) => text !== '').join('; ') };
    case 'lead': return { text: one.leads.join('; ') };
    case 'expected': return { text: registration.expectedOn === null ? '' : printDate(registration.expectedOn) };
    case 'title-decision': return { text: given ? `${given.decision}, ${printDate(given.decidedOn)}` : '' };
    case 'remark': return { text: remark(registration, given, said) };
    default: return blank;
  }
}

/** What became of it, why it stands in spite of warnings, and what the register remarks. */
function remark(registration: Registration, given: Title | null, said: Say): string {
  const { state, reason, overriding, note } = registration;
  return [
    given ? said('reached', { decision: given.decision }) : said(state, { reason }),
    isOpen(registration) && overriding !== '' ? said('overridden', { reason: overriding }) : '',
    note,
  ].filter((text) => text !== '').join('; ');
}
