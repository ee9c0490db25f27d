import { date } from '#domain/calendar.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import { circumstancesOf } from '#domain/criteria/which-threshold.ts';
import { isValidAt, type Unit } from '#domain/places/unit.ts';
import { caseOf } from '#domain/scoring/case-of.ts';
import { packed, quick, quickSet, type PackedFigures, type QuickSet } from '#domain/scoring/quick-judge.ts';
import { scoreSet } from '#domain/scoring/score.ts';
import type { Office } from '#usecases/office.ts';
import { median, timed } from './figures.ts';
import { benchDay, benchSet } from './province.ts';

const periods = 20;
const communes = 8_200;
const rounds = 5;

export interface RejudgeFigures {
  readonly units: number;
  readonly periods: number;
  /** All communes of the country over all periods under the set, one after the other in one thread, from packed figures: judging alone, thresholds made ready included. */
  readonly quickMs: number;
  /** The full scoring, which also tells why, of every commune for one period, on an empty log. */
  readonly fullOnePeriodMs: number;
}

/** Judging the whole country again under a set. The quick path is proven equal to the full one by src/domain/scoring/quick-judge.test.ts. */
export async function benchRejudge(office: Office): Promise<RejudgeFigures> {
  const set = office.law.sets.get(benchSet);
  if (!set) throw new Error('the bench needs the NTM set');
  const day = date(benchDay);
  const units = office.places.provinces(day).flatMap(({ id }) => office.places.descendants(id, day)).filter((unit) => unit.level === 'commune' && isValidAt(unit, day)).slice(0, communes);
  const width = set.criteria.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const figures = someFigures(units.length * periods * width);
  const quickly: number[] = [];
  const full: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    quickly.push(await timed(() => judgeAll(office, set, units, figures)));
    full.push(await timed(() => units.map((unit) => fullScore(office, unit))));
  }
  return { units: units.length, periods, quickMs: Math.round(median(quickly)), fullOnePeriodMs: Math.round(median(full)) };
}

/** Quarters of five years; thresholds differ by region, province and year, and are made ready once for each. */
function judgeAll({ law, places }: Office, set: CriteriaSet, units: readonly Unit[], figures: PackedFigures): number {
  const ready = new Map<string, QuickSet | null>();
  const standings = new Uint8Array(set.criteria.length);
  let met = 0;
  for (const [index, unit] of units.entries()) {
    const province = places.provinceOf(unit)?.code ?? '';
    const classed = law.unitClasses.some(({ unit: code }) => code === unit.code);
    for (let period = 0; period < periods; period += 1) {
      const year = 2021 + Math.floor(period / 4);
      const key = `${classed ? unit.code : unit.region}|${province}|${year}`;
      let judged = ready.get(key);
      if (judged === undefined) ready.set(key, (judged = quickSet(set, circumstancesOf(set, unit, province, law, date(`${year}-12-31`)))));
      judged?.judge(figures, index * periods + period, standings);
      for (const standing of standings) if (standing === quick.met) met += 1;
    }
  }
  return met;
}

function fullScore(office: Office, unit: Unit): unknown {
  const subject = caseOf(benchSet, unit, date(benchDay), office.law, office.places, () => []);
  return subject && scoreSet(subject);
}

function someFigures(count: number): PackedFigures {
  const kinds = new Uint8Array(count);
  const values = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    const draw = (at * 2_654_435_761) % 97;
    kinds[at] = draw < 70 ? packed.number : draw < 85 ? packed.met : draw < 92 ? packed.unmet : packed.nothing;
    values[at] = draw * 1.3;
  }
  return { kinds, values };
}
