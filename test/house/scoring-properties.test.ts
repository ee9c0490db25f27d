import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitItem, type Reading, type ReadingValue } from '#domain/assessment/reading.ts';
import { findIndicator, type Comparator, type CriteriaSet } from '#domain/criteria/criteria-set.ts';
import { clauseFor } from '#domain/criteria/which-threshold.ts';
import { scoreSet, type Case } from '#domain/scoring/score.ts';
import type { CriterionScore, Standing } from '#domain/scoring/standing.ts';
import { averageMet, byCriterion, distribution } from '#domain/scoring/tally.ts';
import { aCaseInLaw } from '#test/factories/a-case.ts';
import { aCommune } from '#test/factories/a-commune.ts';
import { aReading } from '#test/factories/a-reading.ts';
import { anything, eachThingOnce, someReadings } from '#test/factories/some-readings.ts';
import { theLaw } from '#test/factories/the-law.ts';

const law = theLaw();
const kieuMau = 'commune-ntm-kieu-mau-2021-2025';
/** Names alone have nothing to read but their criteria; every other set is tried as it stands in law/. */
const sets = [...law.sets.values()].filter((set) => set.criteria.some((criterion) => criterion.indicators.length > 0));

const subject = (set: CriteriaSet, readings: readonly Reading[]): Case => aCaseInLaw(law, set.id, readings);
const readingsOf = (set: CriteriaSet, choice = anything) => (set.id === kieuMau ? withNangCao(set, choice) : someReadings(set, law.overlays, choice));

/** Kiểu mẫu leans on nâng cao, so both are read. */
function withNangCao(set: CriteriaSet, choice: typeof anything): fc.Arbitrary<Reading[]> {
  const other = law.sets.get('commune-ntm-nang-cao-2021-2025');
  if (!other) throw new Error('kiểu mẫu leans on nâng cao');
  return fc.tuple(someReadings(set, law.overlays, choice), someReadings(other, law.overlays, choice)).map(([own, leaning]) => [...own, ...leaning]);
}

describe.each(sets.map((set) => [set.id, set] as const))('%s', (_id, set) => {
  test('scores the same whatever order the readings come in', () => {
    const shuffled = readingsOf(set).chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })));
    fc.assert(fc.property(shuffled, ([log, other]) => {
      expect(scoreSet(subject(set, other))).toEqual(scoreSet(subject(set, log)));
    }), { numRuns: 40 });
  });

  test('counts every criterion as met, unmet or unknown, and every unit in one band', () => {
    fc.assert(fc.property(fc.array(readingsOf(set), { maxLength: 5 }), (logs) => {
      const standings = logs.map((log, index) => ({ unit: aCommune({ code: String(6300 + index) }), scores: scoreSet(subject(set, log)) }));
      for (const { scores } of standings) expect(count(scores, 'met') + count(scores, 'unmet') + count(scores, 'unknown')).toBe(set.criteria.length);
      for (const tally of byCriterion(set, standings)) expect(tally.met + tally.unmet + tally.unknown).toBe(logs.length);
      expect(distribution(set, standings).reduce((sum, band) => sum + band.count, 0)).toBe(logs.length);
      const average = averageMet(standings);
      if (average !== null) expect(average).toBeLessThanOrEqual(set.criteria.length);
    }), { numRuns: 25 });
  });

  test('never loses a criterion, nor an indicator, by a better figure', () => {
    const betterOne = readingsOf(set, { ...anything, declaredCriteria: false }).chain((log) => fc.tuple(fc.constant(log), fc.nat(), fc.integer({ min: 1, max: 60 })));
    fc.assert(fc.property(betterOne, ([log, which, by]) => {
      const before = subject(set, log);
      const figures = [...before.current.values()].filter((reading) => better(before, reading, by) !== undefined);
      const chosen = figures[which % Math.max(figures.length, 1)];
      const improved = chosen && better(before, chosen, by);
      fc.pre(improved !== undefined);
      const after = scoreSet(subject(set, [...log, improved]));
      for (const [index, score] of scoreSet(before).entries()) {
        if (score.standing === 'met') expect(after[index]?.standing, `criterion ${score.no}`).toBe('met');
        for (const [place, indicator] of score.indicators.entries()) if (indicator.standing === 'met') expect(after[index]?.indicators[place]?.standing, indicator.code).toBe('met');
      }
    }), { numRuns: 300 });
  });

  test('never turns an indicator from unknown to unmet by withdrawing a reading of it', () => {
    fc.assert(fc.property(withdrawn(readingsOf(set)), ([log, less]) => {
      const after = scoreSet(subject(set, less)).flatMap((score) => score.indicators);
      const before = scoreSet(subject(set, log)).flatMap((score) => score.indicators);
      for (const [index, score] of before.entries()) if (score.standing === 'unknown' && !score.code.startsWith('KM.')) expect(after[index]?.standing, score.code).not.toBe('unmet');
    }), { numRuns: 300 });
  });

  test('never turns a criterion from unknown to unmet by withdrawing a reading, where nothing is said twice', () => {
    fc.assert(fc.property(withdrawn(readingsOf(set, eachThingOnce)), ([log, less]) => {
      const after = scoreSet(subject(set, less));
      for (const [index, score] of scoreSet(subject(set, log)).entries()) if (score.standing === 'unknown') expect(after[index]?.standing, `criterion ${score.no}`).not.toBe('unmet');
    }), { numRuns: 300 });
  });
});

function count(scores: readonly CriterionScore[], standing: Standing): number {
  return scores.filter((score) => score.standing === standing).length;
}

/** A log, and the same with one of its readings withdrawn. */
function withdrawn(logs: fc.Arbitrary<Reading[]>): fc.Arbitrary<[Reading[], Reading[]]> {
  return fc.tuple(logs, fc.nat()).map(([log, which]) => {
    const gone = log[which % Math.max(log.length, 1)];
    return [log, gone ? [...log, aReading(gone.item, { kind: 'blank' }, { set: gone.set, seq: 1000 })] : log];
  });
}

/** The reading corrected later by a better one: the next level up, or a figure nearer to what is asked or farther beyond it. Undefined where better has no direction. */
function better({ set, circumstances }: Case, reading: Reading, by: number): Reading | undefined {
  const corrected = (value: ReadingValue) => aReading(reading.item, value, { set: reading.set, seq: 1000 });
  const { code, part } = splitItem(reading.item);
  const indicator = findIndicator(set, code);
  if (!indicator) return undefined;
  if (reading.value.kind === 'level') {
    const next = nextLevel.get(reading.value.level);
    return next === undefined ? undefined : corrected({ kind: 'level', level: next });
  }
  const { threshold } = clauseFor(indicator, circumstances);
  if (reading.value.kind !== 'number' || threshold.kind === 'level') return undefined;
  const piece = threshold.kind === 'parts' ? threshold.parts.find((candidate) => candidate.key === part) : undefined;
  const direction = part !== null && threshold.kind === 'parts' ? ascent(piece?.cmp) : ascent(indicator.comparison);
  return direction === 0 ? undefined : corrected({ kind: 'number', value: reading.value.value + direction * by });
}

const nextLevel = new Map([['Trung bình', 'Khá'], ['Khá', 'Tốt'], ['Mức độ 1', 'Mức độ 2'], ['Cấp độ 2', 'Cấp độ 3']]);

function ascent(wanted: Comparator | 'all-of' | undefined): number {
  if (wanted === '<=') return -1;
  return wanted === '>=' || wanted === 'all-of' ? 1 : 0;
}
