import { expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import { theLaw } from '#test/factories/the-law.ts';
import type { Refusal } from '#domain/outcome.ts';
import { checkWorkflow } from './check-workflow.ts';
import { Spot } from './spot.ts';
import type { Move, Workflow } from './workflow.ts';

const { workflow, roles } = theLaw();

/** What is wrong, as `place problem`. */
function problems(differs: Partial<Workflow>): string[] {
  const told: Refusal[] = [];
  checkWorkflow({ ...workflow, ...differs }, new Set(roles.keys()), new Spot('workflow.json', told));
  return told.map((refusal) => (refusal.code === 'bad-law' ? `${refusal.at ?? ''} ${refusal.about.problem} ${refusal.about.found}` : refusal.code));
}

const moves = (change: (row: Move) => Partial<Move>) => ({ moves: workflow.moves.map((row) => ({ ...row, ...change(row) })) });
const [before, since] = workflow.packs;
if (!before || !since) throw new Error('two packs');

test('the way as it is shipped is sound, and its packs say where they come from', () => {
  expect(problems({})).toEqual([]);
  expect(workflow.packs.map(({ id, confidence }) => [id, confidence])).toEqual([['ba-cap', 'recalled'], ['hai-cap', 'template']]);
  for (const { basis } of workflow.packs) expect(basis).toMatch(/\d+\/\d{4}\/Q/);
});

test('no office can shorten the way: a criterion is settled only with the word of the unit, its area and the department', () => {
  expect(problems(moves(({ move, to }) => (move === 'confirm' && to === 'confirmed' ? { to: 'settled' } : {})))).toContain('moves shortened settled: department, self');
  expect(problems({ moves: [...workflow.moves, { move: 'decide', axis: 'council', from: ['open'], to: 'settled', verdict: true, reason: false, apartFrom: [], differing: null }] })).toContain('moves shortened settled: council');
});

test('every stage can be reached, and a role, axis and stage meet in one line of the table only', () => {
  expect(problems(moves(({ move, to }) => (move === 'verify' && to === 'verified' ? { to: 'submitted' } : move === 'verify' ? { differing: { from: 'department', to: 'confirmed' } } : {})))).toEqual(['moves not-covered verified']);
  expect(problems({ moves: [...workflow.moves, ...workflow.moves.filter(({ move }) => move === 'submit')] })).toEqual([expect.stringMatching(/from repeated open$/)]);
  expect(problems(moves(({ move }) => (move === 'return' ? { differing: { from: 'self', to: 'open' } } : {})))).toEqual([expect.stringMatching(/differing wrong-kind return$/), expect.stringMatching(/differing wrong-kind return$/)]);
});

test('no office can let one hand sign twice, or call settled what two see differently', () => {
  expect(problems(moves(({ move, to }) => (move === 'confirm' && to === 'settled' ? { apartFrom: ['entry', 'self'] } : {})))).toEqual([expect.stringMatching(/apartFrom shortened entry, self$/)]);
  expect(problems(moves(({ move, to }) => (move === 'verify' && to === 'verified' ? { apartFrom: ['self'] } : {})))).toEqual([expect.stringMatching(/apartFrom shortened self$/)]);
  expect(problems(moves(({ move, to }) => (move === 'verify' && to === 'settled' ? { differing: null } : {})))).toEqual([expect.stringMatching(/differing shortened $/)]);
  expect(problems(moves(({ move, to }) => (move === 'verify' && to === 'settled' ? { differing: { from: 'department', to: 'settled' } } : {})))).toEqual([expect.stringMatching(/differing shortened settled$/)]);
});

test('roles are known and the days of the packs leave no gap and no overlap', () => {
  expect(problems({ packs: [{ ...before, axes: { ...before.axes, area: ['district-boss'] } }, since] })).toEqual(['packs[ba-cap].axes.area unknown-reference district-boss']);
  expect(problems({ packs: [before, { ...since, from: date('2025-08-01') }] })).toEqual(['packs[hai-cap].from out-of-range 2025-08-01']);
  expect(problems({ packs: [before, { ...since, to: date('2025-01-01') }] })).toEqual(['packs[hai-cap].to out-of-range 2025-01-01']);
});
