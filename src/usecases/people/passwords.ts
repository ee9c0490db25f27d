import type { AccountRules } from '#domain/people/account-rules.ts';

/** How passwords are made and kept, handed to the office by main: deeds never see chance or a hashing library. */
export interface Passwords {
  readonly rules: AccountRules;
  readonly hash: (password: string) => Promise<string>;
  /** A one-time password that can be read over the telephone. */
  readonly invent: () => string;
}
