import type { BodyId } from '#domain/bodies/body.ts';
import type { PlanTask } from '#domain/plans/plan.ts';
import type { Trace } from '#domain/reports/report.ts';
import { traceOf } from '#domain/reports/traced.ts';
import { frequencyOf, type Frequency } from '#domain/titles/frequency.ts';
import type { PlanPaperFacts, PlanWords } from './plan-facts.ts';
import type { PaperBlock } from './paper.ts';

/** The tasks of a plan as its second part lays them out. */
export interface TaskParts {
  readonly weak: readonly PaperBlock[];
  readonly kept: readonly PaperBlock[];
  readonly other: readonly PaperBlock[];
  readonly priorities: readonly Frequency[];
}

/** Criteria that some unit does not meet stand first, the most frequent before the others; then those that are met and kept; then what serves no criterion of the set. */
export function taskParts({ set, standings, stoodOn, plan: { tasks } }: Pick<PlanPaperFacts, 'set' | 'standings' | 'stoodOn' | 'plan'>, words: PlanWords): TaskParts {
  if (!set) return { weak: [], kept: [], other: tasks.flatMap((task) => taskBlock(task, words)), priorities: [] };
  const weak = frequencyOf(set, standings).filter(({ unmet }) => unmet > 0);
  const isWeak = (no: number) => weak.some((one) => one.no === no);
  const kept = set.criteria.map(({ no }) => no).filter((no) => !isWeak(no));
  const tasksOf = (no: number) => tasks.filter(({ criteria }) => criteria.some((criterion) => isOf(set.id, no, criterion)));
  const blocksOf = (no: number): PaperBlock[] => {
    const criterion = set.criteria.find((one) => one.no === no);
    const found = weak.find((one) => one.no === no);
    const own = tasksOf(no).flatMap((task) => taskBlock(task, words));
    if (!criterion || (!found && own.length === 0)) return [];
    const unmet = found ? [{ text: ' ' }, { text: words.unmetOf(found.unmet, found.of), ...unmetTrace({ set, standings, stoodOn }, no) }] : [];
    const end = { text: own.length > 0 ? ':' : '.' };
    return [{ kind: 'clause', number: 'a)', text: [{ text: words.criterion({ no, name: criterion.vi }) }, ...unmet, end], isHeading: false }, ...own];
  };
  return {
    weak: weak.flatMap(({ no }) => blocksOf(no)), kept: kept.flatMap(blocksOf), priorities: weak.filter(({ isPriority }) => isPriority),
    other: tasks.filter(({ criteria }) => !set.criteria.some(({ no }) => criteria.some((criterion) => isOf(set.id, no, criterion)))).flatMap((task) => taskBlock(task, words)),
  };
}

/** How many units do not meet a criterion leads to how all of them stood. */
export function unmetTrace({ set, standings, stoodOn }: Pick<PlanPaperFacts, 'set' | 'standings' | 'stoodOn'>, no: number): { readonly trace?: Trace } {
  return set ? { trace: traceOf({ set, asOf: stoodOn }, standings, [String(no)]) } : {};
}

/** `set/2` and `set/2.1` are of criterion 2. */
function isOf(set: string, no: number, criterion: string): boolean {
  return criterion === `${set}/${no}` || criterion.startsWith(`${set}/${no}.`);
}

function taskBlock({ content, deadline }: PlanTask, words: PlanWords): PaperBlock[] {
  return [{ kind: 'bullet', depth: 1, text: [{ text: ended(`${content}${words.deadline(deadline.wording)}`) }] }];
}

/** Who is told what, in the order in which the plan first names each. */
export interface Actor {
  readonly bodies: readonly BodyId[];
  readonly leads: readonly PlanTask[];
  readonly supports: readonly PlanTask[];
}

/** Bodies that are told the very same stand under one number, as `UBND các huyện` do. */
export function actorsOf(tasks: readonly PlanTask[]): Actor[] {
  const bodies = [...new Set([...tasks.flatMap(({ leads }) => leads), ...tasks.flatMap(({ supporting }) => supporting)])];
  const actors = new Map<string, Actor>();
  for (const body of bodies) {
    const leads = tasks.filter((task) => task.leads.includes(body));
    const supports = tasks.filter((task) => !task.leads.includes(body) && task.supporting.includes(body));
    const key = [leads, supports].map((own) => own.map((task) => tasks.indexOf(task)).join(',')).join('|');
    const same = actors.get(key);
    actors.set(key, same ? { ...same, bodies: [...same.bodies, body] } : { bodies: [body], leads, supports });
  }
  return [...actors.values()];
}

/** One number for each actor, with what it leads and what it helps with. */
export function organisation(tasks: readonly PlanTask[], nameBodies: (bodies: readonly BodyId[]) => string, words: PlanWords): PaperBlock[] {
  return actorsOf(tasks).flatMap(({ bodies, leads, supports }): PaperBlock[] => [
    { kind: 'clause', number: '1', text: [{ text: nameBodies(bodies) }], isHeading: true },
    ...leads.flatMap((task) => taskBlock(task, words)),
    ...supports.map((task): PaperBlock => ({ kind: 'bullet', depth: 1, text: [{ text: ended(words.supports(nameBodies(task.leads), task.content)) }] })),
  ]);
}

function ended(text: string): string {
  return `${text.trim().replace(/[.;,]+$/, '')}.`;
}
