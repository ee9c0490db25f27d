import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Office } from '#usecases/office.ts';
import { beginSecondFactor } from '#usecases/people/begin-second-factor.ts';
import { confirmSecondFactor } from '#usecases/people/confirm-second-factor.ts';
import type { Proof } from '#usecases/people/record-sign-in.ts';
import { renewRecoveryCodes } from '#usecases/people/renew-recovery-codes.ts';
import { isPhoneCode, newRecoveryCodes, newSecret, otpauthAddress, recoveryHash, stepOf } from './one-time-codes.ts';

const issuer = 'Đạt Chuẩn';

export interface Enrolment {
  /** In base32, in groups of four. */
  readonly secret: string;
  readonly address: string;
}

/** The second factor as the door handles it: secrets are sealed and recovery codes hashed with the key that lies outside the database. */
export interface SecondFactorDesk {
  begin(actor: Actor): Promise<Outcome<Enrolment>>;
  /** Answers the recovery codes, once. */
  confirm(actor: Actor, session: string, code: string): Promise<Outcome<readonly string[]>>;
  renewCodes(actor: Actor): Promise<Outcome<readonly string[]>>;
  /** What a typed code is, six digits or a recovery code; null when it is neither right. */
  proofOf(login: string, code: string): Promise<Proof | null>;
}

export function buildSecondFactor(office: Office, key: string): SecondFactorDesk {
  const factorOf = (login: string) => office.store.reading(({ signIns }) => signIns.factor(login));
  const unseal = (secret: string) => symmetricDecrypt({ key, data: secret });
  const newCodes = (login: string) => {
    const codes = newRecoveryCodes(office.passwords.rules.recoveryCodes);
    return { codes, recoveryHashes: codes.map((code) => recoveryHash(code, login, key)) };
  };
  return {
    async begin(actor) {
      const secret = newSecret();
      const begun = await beginSecondFactor(office, actor, { sealed: await symmetricEncrypt({ key, data: secret }) });
      if (!begun.ok) return begun;
      return done({ secret: secret.match(/.{4}/g)?.join(' ') ?? secret, address: otpauthAddress(secret, issuer, actor.account) });
    },

    async confirm(actor, session, code) {
      const factor = await factorOf(actor.account);
      if (!factor) return refuse('second-factor-off', {});
      const step = stepOf(await unseal(factor.secret), plain(code), office.clock.now());
      if (step === null) return refuse('wrong-code', {});
      const { codes, recoveryHashes } = newCodes(actor.account);
      const confirmed = await confirmSecondFactor(office, actor, { sealed: factor.secret, step, recoveryHashes, session });
      return confirmed.ok ? done(codes) : confirmed;
    },

    async renewCodes(actor) {
      const { codes, recoveryHashes } = newCodes(actor.account);
      const renewed = await renewRecoveryCodes(office, actor, { recoveryHashes });
      return renewed.ok ? done(codes) : renewed;
    },

    async proofOf(login, typed) {
      const code = plain(typed);
      if (!isPhoneCode(code)) return { kind: 'recovery-code', hash: recoveryHash(code, login, key) };
      const factor = await factorOf(login);
      const step = factor ? stepOf(await unseal(factor.secret), code, office.clock.now()) : null;
      return step === null ? null : { kind: 'step', step };
    },
  };
}

/** Phones show the six digits in two groups. */
function plain(code: string): string {
  return code.replaceAll(/[\s-]/g, '');
}
