import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { AccountRules } from '#domain/people/account-rules.ts';
import type { Passwords } from '#usecases/people/passwords.ts';

/** The library's kind is argon2id; 19 MiB, two passes, one lane is what OWASP asks of it. */
const argon2id = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Letters and digits that are not mistaken for one another, read aloud or on paper. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

export function argonPasswords(rules: AccountRules): Passwords {
  return { rules, hash: (password) => hash(password.normalize('NFC'), argon2id), invent: () => inventPassword(rules) };
}

/** Vietnamese input methods send the same letter composed or not; both are the same password. */
export function isPassword(kept: string, typed: string): Promise<boolean> {
  return verify(kept, typed.normalize('NFC'));
}

/** Groups of four, as long as the rules ask and never under sixteen letters. */
function inventPassword(rules: AccountRules): string {
  const groups = Math.ceil(Math.max(rules.passwordMinimum, 16) / 4);
  return Array.from({ length: groups }, () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')).join('-');
}
