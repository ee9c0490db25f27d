import { expect, test } from 'vitest';
import { checkLaw } from './check-law.ts';

const hugging = { least: 6, evenShare: 0.5, elsewhereShare: 0.12, chance: 0.02 };
const limits = {
  schema: 'ntm-checks/1',
  copiedForward: { least: 8, share: 0.7 },
  justOver: { from: 10, points: 2, share: 0.05, figures: hugging, units: hugging },
  roundDigits: { from: 10, least: 20, chiSquare: 12.1 },
  latePassing: { days: 7, least: 4, usual: 0.5, chance: 0.03 },
  olderProof: { days: 30, least: 3 },
  jump: { from: 10, z: 6, peers: 8, points: 2, share: 0.05 },
};
const read = (...contents: object[]) => checkLaw(contents.map((content, layer) => ({ path: `${layer}.json`, layer, content })));

test('an office’s own limits take the place of those that came with the program; without any nothing is asked', () => {
  const law = read(limits, { ...limits, olderProof: { days: 90, least: 1 } });
  expect(law.ok && law.value.checks?.olderProof).toEqual({ days: 90, least: 1 });
  const none = read();
  expect(none.ok && none.value.checks).toBeNull();
});

test.each([
  ['a share of more than all', { copiedForward: { least: 8, share: 1.2 } }, 'copiedForward.share out-of-range'],
  ['a chance of nothing', { latePassing: { ...limits.latePassing, chance: 0 } }, 'latePassing.chance out-of-range'],
  ['no days', { olderProof: { days: -1, least: 3 } }, 'olderProof.days out-of-range'],
  ['a check left out', { jump: undefined }, 'jump missing'],
  ['a key misspelt', { roundDigits: { ...limits.roundDigits, chisquare: 3 } }, 'roundDigits.chisquare unknown-key'],
])('%s is refused with its place', (_what, differs, expected) => {
  const law = read({ ...limits, ...differs });
  expect(law.ok ? [] : law.refusals.map((refusal) => (refusal.code === 'bad-law' ? `${refusal.at ?? ''} ${refusal.about.problem}` : refusal.code))).toEqual([expected]);
});
