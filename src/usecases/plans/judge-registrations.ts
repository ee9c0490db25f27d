import { date } from '#domain/calendar.ts';
import { done, refusal, refuse, type Outcome, type Refusal } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Registration, RegistrationState } from '#domain/plans/registration.ts';
import type { Shelves } from '#store/shelves.ts';
import { handOf } from '#usecases/documents/draft-document.ts';
import type { Desk, Office } from '#usecases/office.ts';
import { deed } from '#usecases/use-case.ts';
import { knownUnits } from './known-of-unit.ts';
import { checkRead } from './take-registration.ts';

export type JudgingStep = Exclude<RegistrationState, 'registered'>;

export interface JudgeRegistrations {
  readonly ids: readonly number[];
  readonly step: JudgingStep;
  /** Needed for all but taking into a plan. */
  readonly reason: string;
  /** The plan that takes it in; null where none is named. */
  readonly plan: number | null;
}

/** From where each step may be taken. */
const from: Readonly<Record<JudgingStep, readonly RegistrationState[]>> = {
  accepted: ['registered'],
  refused: ['registered', 'accepted'],
  withdrawn: ['registered', 'accepted'],
  carried: ['registered', 'accepted'],
};

const judging = {
  reach: async (office: Office, { ids }: JudgeRegistrations) => {
    const found = await office.store.reading((shelves) => findAll(shelves, ids));
    return found.ok ? done({ units: found.value.flatMap(({ unit }) => office.places.find(unit) ?? []) }) : found;
  },
  act: judge,
  record: ({ step, reason, plan }: JudgeRegistrations, judged: readonly Registration[]) =>
    judged.map(({ id, unit, kind, year }) => ({ subject: `${unit.split('@')[0] ?? unit} ${kind} ${year}`, details: { registration: id, step, reason: reason.trim(), plan } })),
};

const judgeAsAuthority = deed<JudgeRegistrations, readonly Registration[]>('judge-registration', judging);
const withdraw = deed<JudgeRegistrations, readonly Registration[]>('register-unit', judging);

/** Takes registrations into a plan, refuses them, or carries them to the next year, where they stand anew as measured now; who registered may withdraw. All or none. */
export function judgeRegistrations(office: Office, actor: Actor, input: JudgeRegistrations): Promise<Outcome<readonly Registration[]>> {
  return (input.step === 'withdrawn' ? withdraw : judgeAsAuthority)(office, actor, input);
}

async function judge(desk: Desk, { ids, step, reason: typed, plan }: JudgeRegistrations): Promise<Outcome<readonly Registration[]>> {
  const found = await findAll(desk.shelves, ids);
  if (!found.ok) return found;
  const reason = typed.trim();
  const refusals: Refusal[] = found.value.filter(({ state }) => !from[step].includes(state)).map(({ id, state }) => refusal('registration-step', { step, state }, String(id)));
  if (step !== 'accepted' && reason === '') refusals.push(refusal('reason-for-judging', { step }, 'reason'));
  if (plan !== null && !(await desk.shelves.plans.find(plan))) refusals.push(refusal('unknown-plan', { id: String(plan) }, 'plan'));
  if (refusals.length > 0) return { ok: false, refusals };
  for (const registration of found.value) {
    await desk.shelves.registrations.judge(registration.id, { state: step, reason, plan: step === 'accepted' ? plan : null }, handOf(desk));
    if (step === 'carried') await carry(desk, registration, reason);
  }
  return findAll(desk.shelves, ids);
}

/** The same title a year later, with what is known today, or at the end of its year where that year is entered long after. The reason for carrying it is why it stands in spite of what is warned of. */
async function carry(desk: Desk, { unit: id, kind: title, year, origin, note }: Registration, reason: string): Promise<void> {
  const [unit, kind, now] = [desk.places.find(id), desk.law.programme.titles.get(title), desk.clock.today()];
  const on = now <= date(`${year + 1}-12-31`) ? now : date(`${year}-12-31`);
  if (!unit || !kind) return;
  const known = await knownUnits(desk, desk.shelves, [id], on);
  const { set, met, of, warnings } = checkRead({ unit, kind, year: year + 1, origin, registeredOn: on, expectedOn: null, overriding: reason, note }, known);
  await desk.shelves.registrations.add({ unit: id, kind: title, year: year + 1, set, origin, registeredOn: on, met, of, plan: null, warnings, overriding: reason, expectedOn: null, note }, handOf(desk));
}

async function findAll({ registrations }: Pick<Shelves, 'registrations'>, ids: readonly number[]): Promise<Outcome<readonly Registration[]>> {
  const found: Registration[] = [];
  for (const id of new Set(ids)) {
    const one = await registrations.find(id);
    if (!one) return refuse('unknown-registration', { id: String(id) });
    found.push(one);
  }
  return done(found);
}
