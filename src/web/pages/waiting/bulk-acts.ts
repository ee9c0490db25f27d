import type { MovesBody } from '#http/schemas/courses.ts';
import type { Words } from '#words/screen.vi.ts';
import type { MineGroup } from './waiting-groups.ts';

/** A signature that can be given to many criteria at once. */
export interface BulkAct {
  readonly move: MovesBody['move'];
  readonly axis: MovesBody['axis'];
  readonly verdict: MovesBody['verdict'];
  readonly name: string;
  readonly needsReason: boolean;
}

/** What can be done with many at once: judged as their figures say, judged alike, or sent back. What must be typed cannot. */
export function actsOf({ kind, axis }: MineGroup, words: Words['waiting']): readonly BulkAct[] {
  const name = words.kinds[kind];
  switch (kind) {
    case 'enter':
    case 'correct': return [];
    case 'submit': return [{ move: 'submit', axis, verdict: 'computed', name: words.asComputed(name), needsReason: false }];
    case 'verify':
    case 'confirm':
    case 'decide': {
      const judging = (['computed', 'met', 'unmet'] as const).map((verdict) => ({
        move: kind, axis, verdict, name: verdict === 'computed' ? words.asComputed(name) : words.to(name, words.verdicts[verdict]), needsReason: false,
      }));
      return kind === 'decide' ? judging : [...judging, { move: 'return', axis, verdict: null, name: words.returnAll, needsReason: true }];
    }
  }
}
