import type { Actor, Deed } from '#domain/people/actor.ts';
import { mayDo, type Reach } from '#domain/people/may-do.ts';
import { refuse, type Outcome } from '#domain/outcome.ts';
import type { Reading } from '#domain/assessment/reading.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Desk, Office } from './office.ts';

/** What the audit line says beside who, when and which deed. */
export interface AuditLine {
  readonly subject: string;
  readonly details: Readonly<Record<string, unknown>>;
}

interface DeedPlan<I, O> {
  /** The units and criteria the input touches; refused when they cannot be found. Asked before anything is done. */
  readonly reach: (office: Office, input: I) => Outcome<Reach> | Promise<Outcome<Reach>>;
  /** Does it, inside the one transaction. A refusal rolls everything back and leaves no line. */
  readonly act: (desk: Desk, input: I) => Promise<Outcome<O>>;
  /** null when nothing was changed, and so there is nothing to record. */
  readonly record: (input: I, output: O) => AuditLine | null;
}

interface QuestionPlan<I, O> {
  readonly reach: (office: Office, input: I) => Outcome<Reach> | Promise<Outcome<Reach>>;
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
    const committed: Reading[] = [];
    const outcome = await office.store.inTransaction(async (bare) => {
      const shelves = remembering(bare, committed);
      const entry = await shelves.audit.nextSeq();
      await office.follow({ newest: entry - 1 });
      const { store: _store, follow: _follow, ...rest } = office;
      const result = await plan.act({ ...rest, shelves, actor, entry }, input);
      const line = result.ok ? plan.record(input, result.value) : null;
      if (line) await shelves.audit.append({ at: office.clock.now(), person: actor.account, roles: rolesOf(actor), deed: name, ...line });
      return result;
    });
    if (outcome.ok) await office.follow({ readings: committed });
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
function remembering(shelves: Shelves, appended: Reading[]): Shelves {
  const append: Shelves['readings']['append'] = async (readings, by) => {
    const entered = await shelves.readings.append(readings, by);
    for (const reading of entered) appended.push(reading);
    return entered;
  };
  return { ...shelves, readings: { ...shelves.readings, append } };
}

function admit(name: Deed, office: Office, actor: Actor, reach: Outcome<Reach>): Outcome<Reach> {
  if (!reach.ok) return reach;
  if (mayDo(actor, name, reach.value, office.law.roles, office.places, office.clock.today())) return reach;
  return refuse('not-yours', { deed: name, place: reach.value.units?.map((unit) => unit.name).slice(0, 3).join(', ') ?? '' });
}

function rolesOf(actor: Actor): string {
  return actor.assignments.map(({ role, area }) => `${role}@${area ?? 'VN'}`).join(' ');
}
