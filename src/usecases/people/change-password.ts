import { done, type Outcome } from '#domain/outcome.ts';
import { readNewPassword } from '#domain/people/account-rules.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Office } from '#usecases/office.ts';
import { deed } from '#usecases/use-case.ts';

interface NewPassword {
  readonly hash: string;
  /** The session that goes on; all others of the person end. */
  readonly session: string | null;
}

const keepPassword = deed<NewPassword, null>('change-password', {
  reach: () => done({ units: [] }),
  act: async ({ shelves, actor, clock }, { hash, session }) => {
    await shelves.accounts.setPassword(actor.account, { hash, mustChange: false, at: clock.now() });
    await shelves.accounts.endSessions(actor.account, session);
    return done(null);
  },
  record: () => ({ subject: '', details: {} }),
});

/** A person changes their own password. That they know the present one is asked at the door; hashing is slow and stays outside the transaction. */
export async function changePassword(office: Office, actor: Actor, input: { password: string; session: string | null }): Promise<Outcome<null>> {
  const password = readNewPassword({ login: actor.account, name: actor.name }, input.password, office.passwords.rules);
  if (!password.ok) return password;
  return keepPassword(office, actor, { hash: await office.passwords.hash(password.value), session: input.session });
}
