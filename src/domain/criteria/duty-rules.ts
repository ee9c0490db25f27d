import { filled, listOf, nullable, number, object, oneOf, text, type Shape } from './shape.ts';
import type { Spot } from './spot.ts';
import { confidence } from './programme-shapes.ts';

const event = oneOf('cited', 'received', 'progress', 'extension-asked', 'extension-refused', 'extended', 'done', 'accepted', 'returned', 'withdrawn');
const state = oneOf('given', 'received', 'under-way', 'done', 'accepted', 'returned', 'withdrawn');
const side = oneOf('lead', 'supporting', 'giver');
const need = oneOf('note', 'percent', 'deadline', 'proof', 'ask');

type Of<S> = S extends Shape<infer T> ? T : never;
/** On which side of a duty a body stands. */
export type DutySide = Of<typeof side>;
/** What an event must bring: a word, a percentage, a term, the proof the duty asks for; `ask`: an extension was asked for and not answered. */
export type DutyNeed = Of<typeof need>;

/** One event of a duty: from where it may happen, who may say it, where it leads. */
export interface DutyMove {
  readonly event: Of<typeof event>;
  readonly from: readonly Of<typeof state>[];
  /** null leaves the duty where it is. */
  readonly to: Of<typeof state> | null;
  readonly by: readonly DutySide[];
  readonly needs: readonly DutyNeed[];
}

/** How duties run (law/duties.json). */
export interface DutyRules {
  readonly moves: readonly DutyMove[];
  /** Days before its term from which a duty is due soon. */
  readonly soonDays: number;
  /** Days late after which the next body up is told; the first is the body that leads. */
  readonly ladder: readonly { readonly afterDays: number }[];
  /** The kind of body that is told above the one that leads. */
  readonly tells: string;
  /** The sides on which, for a body whose unit has ended without a successor, that of the unit above stands in. */
  readonly above: readonly DutySide[];
}

/** Where no file says anything, nothing may be done. */
export const noDuties: DutyRules = { moves: [], soonDays: 0, ladder: [], tells: '', above: [] };

export const dutyRulesShape: Shape<DutyRules & { readonly confidence: Of<typeof confidence> }> = object(
  {
    moves: listOf(object({ event, from: listOf(state), to: nullable(state), by: listOf(side), needs: listOf(need) }, {})),
    soonDays: number, ladder: listOf(object({ afterDays: number }, {})), tells: text, above: filled(listOf(side), []), confidence,
  },
  {},
  ['schema', 'note'],
);

/** Each event stands once, steps of the ladder rise, and the body told is known. */
export function checkDutyRules({ moves, ladder, tells }: DutyRules, bodies: ReadonlySet<string>, spot: Spot): void {
  for (const [index, { event }] of moves.entries()) if (moves.findIndex((other) => other.event === event) < index) spot.under('moves').tell('repeated', event);
  for (const [index, { afterDays }] of ladder.entries()) if (afterDays <= (ladder[index - 1]?.afterDays ?? 0)) spot.under('ladder').tell('out-of-range', afterDays);
  if (moves.length > 0 && !bodies.has(tells)) spot.under('tells').tell('unknown-reference', tells);
}
