import type { CalendarDate } from '#domain/calendar.ts';
import type { Actor, Deed } from '#domain/people/actor.ts';
import { isInForce, mayDo, type Reach } from '#domain/people/may-do.ts';
import type { Unit } from '#domain/places/unit.ts';
import { refuse, type Outcome } from '#domain/outcome.ts';
import type { Opinion } from '#domain/assessment/opinion.ts';
import type { Reading } from '#domain/assessment/reading.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Desk, Office } from './office.ts';
import { partOf } from './part-of.ts';

/** What the audit line says beside who, when and which deed. */
export interface AuditLine {
  readonly subject: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** What a list, a count or a paper is about: as much of an area as is the person's. The plan takes that part for itself (part-of.ts), and who has none is refused. */
export interface AreaReach {
  readonly area: Unit;
}

type AnyReach = Outcome<Reach | AreaReach>;

interface DeedPlan<I, O> {
  /** The units and criteria the input touches; refused when they cannot be found. Asked before anything is done. */
  readonly reach: (office: Office, input: I) => AnyReach | Promise<AnyReach>;
  /** Does it, inside the one transaction. A refusal rolls everything back and leaves no line. */
  readonly act: (desk: Desk, input: I) => Promise<Outcome<O>>;
  /** One line, or one for each thing done; null when nothing was changed, and so there is nothing to record. */
  readonly record: (input: I, output: O) => AuditLine | readonly AuditLine[] | null;
}

interface QuestionPlan<I, O> {
  readonly reach: (office: Office, input: I) => AnyReach | Promise<AnyReach>;
  readonly answer: (office: Office, actor: Actor, input: I) => Promise<Outcome<O>>;
}

/**
 * Something a person does: may you → one transaction → one audit line in it → answer after the commit. There is no other way in.
 * Board and places are brought up to date after the writers' lock is held, so that what `act` compares with is what is committed.
 */
export function deed<I, O>(name: Deed, plan: DeedPlan<I, O>): (office: Office, actor: Actor, input: I) => Promise<Outcome<O>> {
  return async (office, actor, input) => {
    await office.follow();
    const allowed = admit(name, office, actor, await plan.reach(office, input));
    if (!allowed.ok) return allowed;
    const committed: Committed = { readings: [], opinions: [] };
    const outcome = await office.store.inTransaction(async (bare) => {
      const shelves = remembering(bare, committed);
      const entry = await shelves.audit.nextSeq();
      await office.follow({ newest: entry - 1 });
      const { store: _store, follow: _follow, ...rest } = office;
      const result = await plan.act({ ...rest, shelves, actor, entry }, input);
      const lines = result.ok ? [plan.record(input, result.value) ?? []].flat() : [];
      const by = { at: office.clock.now(), person: actor.account, behalf: actor.behalf?.account ?? null, roles: rolesOf(actor, office.clock.today()), deed: name };
      await shelves.audit.appendMany(lines.map((line) => ({ ...by, ...line })));
      return result;
    });
    if (outcome.ok) await office.follow(committed);
    return outcome;
  };
}

/** Something a person asks: may you → the newest state → answer. Leaves no line. */
export function question<I, O>(name: Deed, plan: QuestionPlan<I, O>): (office: Office, actor: Actor, input: I) => Promise<Outcome<O>> {
  return async (office, actor, input) => {
    await office.follow();
    const allowed = admit(name, office, actor, await plan.reach(office, input));
    return allowed.ok ? plan.answer(office, actor, input) : allowed;
  };
}

/** Keeps what is appended, so that after the commit the board need not ask the store for it. */
function remembering(shelves: Shelves, committed: Committed): Shelves {
  const readings: Shelves['readings'] = { ...shelves.readings, append: async (entered, by) => kept(await shelves.readings.append(entered, by), committed.readings) };
  const opinions: Shelves['opinions'] = { ...shelves.opinions, append: async (given) => kept(await shelves.opinions.append(given), committed.opinions) };
  return { ...shelves, readings, opinions };
}

interface Committed {
  readonly readings: Reading[];
  readonly opinions: Opinion[];
}

function kept<T>(appended: T[], held: T[]): T[] {
  for (const one of appended) held.push(one);
  return appended;
}

function admit(name: Deed, office: Office, actor: Actor, reach: AnyReach): AnyReach {
  if (!reach.ok) return reach;
  return reaches(name, office, actor, reach.value) ? reach : refuse('not-yours', { deed: name, place: placesOf(reach.value).map((unit) => unit.name).slice(0, 3).join(', ') });
}

function reaches(name: Deed, office: Office, actor: Actor, reach: Reach | AreaReach): boolean {
  if ('area' in reach) return partOf(office, actor, name, reach.area).tops.length > 0;
  return mayDo(actor, name, reach, office.law.roles, office.places, office.clock.today());
}

function placesOf(reach: Reach | AreaReach): readonly Unit[] {
  return 'area' in reach ? [reach.area] : (reach.units ?? []);
}

/** The roles by which the person acts that day. */
function rolesOf(actor: Actor, today: CalendarDate): string {
  return actor.assignments.filter((task) => isInForce(task, today)).map(({ role, area }) => `${role}@${area ?? 'VN'}`).join(' ');
}
