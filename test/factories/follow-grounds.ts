import { yearOf, type CalendarDate } from '#domain/calendar.ts';
import type { Ground } from '#domain/ground.ts';
import { foldReport } from '#domain/period-reports/fold-report.ts';
import { owedByUnit } from '#domain/period-reports/owing.ts';
import { type Unit } from '#domain/places/unit.ts';
import type { Shelves } from '#store/shelves.ts';
import type { House } from './a-house.ts';

type Of<K extends Ground['kind']> = Extract<Ground, { kind: K }>;

/** Those grounds that lead to nothing that is kept, or to something that says otherwise. */
export async function brokenGrounds({ store, office }: House, grounds: readonly Ground[], asOf: CalendarDate): Promise<Ground[]> {
  return store.reading(async (shelves) => {
    const held = await Promise.all(grounds.map((ground) => leads(ground, shelves, office, asOf)));
    return grounds.filter((_, index) => held[index] !== true);
  });
}

async function leads(ground: Ground, shelves: Shelves, { places, board, law }: House['office'], asOf: CalendarDate): Promise<boolean> {
  const unitOn = (code: string, day: CalendarDate): Unit | undefined => places.findByCode(code, day);
  switch (ground.kind) {
    case 'figure': {
      const unit = unitOn(ground.unit, ground.asOf);
      const history = unit ? await shelves.progress.history(unit.id, ground.measure) : [];
      return history.some((told) => told.asOf === ground.asOf && told.value === ground.value && told.source === ground.source && told.person === ground.person && told.at === ground.at);
    }
    case 'gains': {
      const unit = unitOn(ground.unit, ground.to);
      const on = (day: CalendarDate, no: number) => unit && board.standing(ground.set, unit.id, day)?.scores.find((score) => score.no === no)?.standing;
      return ground.needed.every((no) => on(ground.from, no) === 'unmet') && ground.gained.every((no) => ground.needed.includes(no) && on(ground.to, no) === 'met') && ground.lost.every((no) => on(ground.from, no) === 'met' && on(ground.to, no) === 'unmet');
    }
    case 'duty': return (await shelves.duties.find(ground.id)) !== undefined;
    case 'period-reports': return reportsHold(ground, unitOn(ground.unit, asOf), shelves, law, asOf);
    case 'title': return (await shelves.titles.find(ground.id))?.unit.startsWith(`${ground.unit}@`) === true;
    case 'registration': return (await shelves.registrations.find(ground.id))?.unit.startsWith(`${ground.unit}@`) === true;
    case 'target': return (await shelves.plans.find(ground.plan))?.targets.some(({ id }) => id === ground.id) === true;
  }
}

async function reportsHold({ report, due, late }: Of<'period-reports'>, unit: Unit | undefined, { periodReports }: Shelves, law: House['office']['law'], asOf: CalendarDate): Promise<boolean> {
  const periods = unit ? owedByUnit(law.programme.periods, unit, yearOf(asOf)).filter(({ kind }) => kind === report) : [];
  const found = due.flatMap((from) => periods.filter((period) => period.from === from));
  const events = await Promise.all(found.map(({ from }) => (unit ? periodReports.find({ unit: unit.id, kind: report, from }) : [])));
  return found.length === due.length && found.every((period, index) => foldReport(period, events[index] ?? [], asOf).isLate === late.includes(period.from));
}
