import { done, refuse } from '#domain/outcome.ts';
import type { SignInsShelf, Visit } from '#store/sign-ins.ts';
import type { Desk } from '#usecases/office.ts';
import { deed } from '#usecases/use-case.ts';
import { takeBack, type Knock } from './count-try.ts';
import { instantAfter } from './instant-after.ts';

/** What was shown as the second factor: the time step whose code was typed, or a recovery code. */
export type Proof = { readonly kind: 'step'; readonly step: number } | { readonly kind: 'recovery-code'; readonly hash: string };

interface SignIn {
  /** The session that opens with this line and not before. */
  readonly session: string;
  readonly visit: Visit;
  /** The try that turned out right; null where another house vouched and nothing was counted. */
  readonly knock: Knock | null;
  readonly proof: Proof | null;
  /** The session that waited for the code; it ends. */
  readonly replaces: string | null;
}

/**
 * A person has signed in: the session opens in the same transaction that leaves the line. Nothing opens without the second factor where the person
 * has one, and no code is taken twice. Refused to those who hold no task today.
 */
export const recordSignIn = deed<SignIn, { readonly login: string }>('sign-in', {
  reach: () => done({ units: [] }),
  act: async (desk, { session, visit, knock, proof, replaces }) => {
    const { shelves, actor, clock } = desk;
    const factor = await shelves.signIns.factor(actor.account);
    if (factor?.confirmedAt) {
      if (!proof) return refuse('code-needed', {});
      if (!(await isFresh(shelves.signIns, actor.account, factor.lastStep, proof))) return refuse('wrong-code', {});
    }
    if (knock) await takeBack(desk, knock);
    if (replaces !== null) await shelves.signIns.endSession(actor.account, replaces);
    const now = clock.now();
    await shelves.signIns.describe(session, visit, { at: now, until: instantAfter(now, desk.passwords.rules.sessionIdleMinutes * 60) });
    await shelves.signIns.open(session, now);
    await sweep(desk);
    return done({ login: actor.account });
  },
  record: ({ visit, proof }, { login }) => ({ subject: login, details: { address: visit.address, ...(visit.way === 'password' ? {} : { way: visit.way }), ...(proof ? { with: proof.kind } : {}) } }),
});

/** Each code counts once, whoever else saw it being typed. */
async function isFresh(signIns: SignInsShelf, login: string, lastStep: number, proof: Proof): Promise<boolean> {
  if (proof.kind === 'recovery-code') return signIns.spendCode(login, proof.hash);
  if (proof.step <= lastStep) return false;
  await signIns.spendStep(login, proof.step);
  return true;
}

async function sweep({ shelves, clock, passwords: { rules } }: Pick<Desk, 'shelves' | 'clock' | 'passwords'>): Promise<void> {
  const now = clock.now();
  await shelves.accounts.sweep({ now, begun: instantAfter(now, -rules.sessionHours * 3600), tries: instantAfter(now, -rules.longestWaitSeconds) });
}
