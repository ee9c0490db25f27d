import { expect, test } from 'vitest';
import { askQuestions } from '#domain/checks/ask-questions.ts';
import { examine, type Examined } from '#domain/checks/examine.ts';
import { justOverTogether } from '#domain/checks/just-over.ts';
import { KnownFigures } from '#domain/checks/known-figures.ts';
import { peersOf } from '#domain/checks/peers.ts';
import type { CheckName, Question } from '#domain/checks/question.ts';
import { stoodBefore } from '#domain/checks/stood-before.ts';
import type { UnitId } from '#domain/places/unit.ts';
import { caseOf } from '#domain/scoring/case-of.ts';
import { scoreSet } from '#domain/scoring/score.ts';
import { chanceFrom } from '#test/factories/chance.ts';
import { decorations, nudged } from '#test/factories/decorate.ts';
import { anHonestCommune, aProvinceOf, lastDay, linesOf, logOf } from '#test/factories/some-communes.ts';
import { theLaw } from '#test/factories/the-law.ts';

const law = theLaw();
const set = law.sets.get('commune-ntm-2021-2025');
const limits = law.checks;
const kinds = Object.keys(decorations) as CheckName[];

const provinces = 10;
const communesOfEach = 200;
/** One commune in five decorates its figures, in one way. */
const decoratedShare = 0.2;

/** A commune that decorates in one way, or not at all, and what was asked of it. */
interface Seen {
  readonly kind: CheckName | null;
  readonly asked: readonly CheckName[];
}

interface Province {
  readonly communes: readonly Seen[];
  readonly together: readonly Question[];
}

/** The limits were chosen while looking at seeds 1 to 10; these provinces are others. `nudging`: three in four of the communes that fail these indicators write them as just enough. */
function aProvince(seed: number, nudging: readonly string[] = []): Province {
  if (!set || !limits) throw new Error('law/ holds no NTM set or no limits of checks');
  const chance = chanceFrom(seed);
  const known = new KnownFigures(set, law.overlays);
  const { places, communes } = aProvinceOf(communesOfEach);
  const seen = communes.map((unit): { kind: CheckName | null; examined: Examined } => {
    const lines = linesOf(set, unit, law);
    const honest = anHonestCommune(unit, lines, chance);
    const kind = nudging.length === 0 && chance.happens(decoratedShare) ? (kinds[chance.between(0, kinds.length - 1)] ?? null) : null;
    const told = kind ? decorations[kind](honest, lines, chance) : nudged(honest, lines.filter(({ item }) => nudging.includes(item)), chance);
    const log = logOf(told, set);
    const logOfSet = (id: string) => (id === set.id ? log : []);
    const subject = caseOf(set.id, unit, lastDay, law, places, logOfSet);
    const scoresBefore = stoodBefore(limits.latePassing.days, set.id, unit, lastDay, law, places, logOfSet);
    return { kind, examined: examine({ unit: unit.id, asOf: lastDay, log, scores: subject ? scoreSet(subject) : [], scoresBefore, proofs: told.proofs }, known) };
  });
  const peers = peersOf(seen.map(({ examined }) => examined));
  return {
    communes: seen.map(({ kind, examined }) => ({ kind, asked: askQuestions(examined, peers, limits).map(({ check }) => check) })),
    together: justOverTogether('20@1976' as UnitId, seen.map(({ examined }) => examined), limits),
  };
}

test('of communes that decorate their figures nine in ten and more are asked about it, in every way of doing so, and of honest ones at most one in twenty is asked anything', () => {
  const seen = Array.from({ length: provinces }, (_, index) => aProvince(701 + index)).flatMap(({ communes }) => communes);
  const honest = seen.filter(({ kind }) => kind === null);
  const alarms = shareOf(honest, ({ asked }) => asked.length > 0);
  const recalls = kinds.map((kind) => [kind, shareOf(seen.filter((commune) => commune.kind === kind), ({ asked }) => asked.includes(kind))] as const);
  const recall = shareOf(seen.filter(({ kind }) => kind !== null), ({ kind, asked }) => kind !== null && asked.includes(kind));
  console.info(`${seen.length - honest.length} decorated, recall ${percent(recall)}; ${honest.length} honest, alarms ${percent(alarms)}; ${recalls.map(([kind, share]) => `${kind} ${percent(share)}`).join(', ')}`);
  expect(alarms).toBeLessThanOrEqual(0.05);
  expect(recall).toBeGreaterThanOrEqual(0.9);
  for (const [kind, share] of recalls) expect(share, kind).toBeGreaterThanOrEqual(0.85);
});

test('an indicator that most failing communes write as just enough is asked about over all communes, and hardly any other', () => {
  const nudging = ['3.1', '16.1', '17.6'];
  const found = Array.from({ length: 4 }, (_, index) => aProvince(801 + index, nudging).together.flatMap(({ items }) => items)).flat();
  expect(found.filter((item) => nudging.includes(item)).length).toBeGreaterThanOrEqual(9);
  expect(found.filter((item) => !nudging.includes(item)).length).toBeLessThanOrEqual(1);
});

function shareOf<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.filter(holds).length / all.length;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
