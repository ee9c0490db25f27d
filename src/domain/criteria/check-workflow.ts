import { dayBefore } from '#domain/calendar.ts';
import type { Spot } from './spot.ts';
import { stages, type Axis, type Hand, type Move, type Stage, type Workflow } from './workflow.ts';

/** The way of a criterion may be changed by an office, but not shortened: known roles, unbroken dates, one line per case, other hands for every signature, and no way to `settled` past any of those who must agree. */
export function checkWorkflow({ packs, moves }: Workflow, roles: ReadonlySet<string>, spot: Spot): void {
  for (const [index, pack] of packs.entries()) {
    const here = spot.under('packs').item(pack, index);
    const before = packs[index - 1];
    if (pack.to !== null && pack.to < pack.from) here.under('to').tell('out-of-range', pack.to, `>= ${pack.from}`);
    if (before && before.to !== dayBefore(pack.from)) here.under('from').tell('out-of-range', pack.from, before.to ?? '');
    for (const [axis, named] of Object.entries(pack.axes)) for (const role of named) if (!roles.has(role)) here.under('axes').under(axis).tell('unknown-reference', role, [...roles].join(', '));
  }
  for (const [index, row] of moves.entries()) checkMove(row, moves.slice(0, index), spot.under('moves').item(row, index));
  for (const stage of stages) if (!reachable(moves).has(stage)) spot.under('moves').tell('not-covered', stage, stages.join(', '));
  for (const short of shortCuts(moves)) spot.under('moves').tell('shortened', short, mustAgree.join(', '));
}

function checkMove(row: Move, earlier: readonly Move[], spot: Spot): void {
  const twice = row.from.find((stage) => earlier.some((other) => other.move === row.move && other.axis === row.axis && other.from.includes(stage)));
  if (twice !== undefined) spot.under('from').tell('repeated', twice);
  if (row.from.length === 0) spot.under('from').tell('missing', undefined, stages.join(', '));
  if (row.differing && !row.verdict) spot.under('differing').tell('wrong-kind', row.move);
  const others = otherHands(row);
  if (!others.every((hand) => row.apartFrom.includes(hand))) spot.under('apartFrom').tell('shortened', row.apartFrom.join(', '), others.join(', '));
  if (settles(row) && (row.differing === null || row.differing.to === 'settled')) spot.under('differing').tell('shortened', row.differing?.to ?? '');
}

/** Whose hands may not do what this line does: who signs has neither entered nor submitted the figures, and who signs last has not signed before. */
function otherHands(row: Move): readonly Hand[] {
  if (!row.verdict || row.axis === 'self' || row.axis === 'council') return [];
  return ['entry', ...(settles(row) ? mustAgree.filter((axis) => axis !== row.axis) : (['self'] as const))];
}

function settles({ to, from }: Move): boolean {
  return to === 'settled' && !from.includes('settled');
}

/** Whose word every settled criterion has behind it. */
const mustAgree: readonly Axis[] = ['self', 'area', 'department'];

/** Where a criterion may stand, and who has spoken since it was last open, in whatever order. */
interface Point {
  readonly stage: Stage;
  readonly spoken: readonly Axis[];
}

function reachable(moves: readonly Move[]): ReadonlySet<Stage> {
  return new Set(points(moves).map(({ stage }) => stage));
}

function shortCuts(moves: readonly Move[]): string[] {
  return points(moves).filter(({ stage, spoken }) => stage === 'settled' && !mustAgree.every((axis) => spoken.includes(axis))).map(({ spoken }) => `settled: ${spoken.join(', ')}`);
}

/** Every point that any sequence of moves leads to, from an untouched criterion. */
function points(moves: readonly Move[]): readonly Point[] {
  const found = new Map<string, Point>([['open ', { stage: 'open', spoken: [] }]]);
  for (const point of found.values()) {
    for (const next of moves.filter(({ from }) => from.includes(point.stage)).flatMap((row) => landings(row, point))) found.set(`${next.stage} ${next.spoken.join()}`, next);
  }
  return [...found.values()];
}

function landings({ axis, to, differing, verdict }: Move, { spoken }: Point): Point[] {
  const after = verdict ? [...new Set([...spoken, axis])].sort() : spoken;
  return [to, ...(differing ? [differing.to] : [])].map((stage) => ({ stage, spoken: stage === 'open' ? [] : after }));
}
