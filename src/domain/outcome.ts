import type { RefusalDetails } from './refusals.ts';

/** What a rule or a deed answers: its value, or every reason why not. Rules never throw. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusals: readonly Refusal[] };

export type RefusalCode = keyof RefusalDetails;

/** One reason why not: a stable code, the place it concerns (a cell, a line, a field) and the details its sentence needs. */
export type Refusal = { [C in RefusalCode]: { readonly code: C; readonly at?: string; readonly about: RefusalDetails[C] } }[RefusalCode];

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refuse<C extends RefusalCode>(code: C, about: RefusalDetails[C], at?: string): { readonly ok: false; readonly refusals: readonly Refusal[] } {
  return { ok: false, refusals: [refusal(code, about, at)] };
}

export function refusal<C extends RefusalCode>(code: C, about: RefusalDetails[C], at?: string): Refusal {
  return (at === undefined ? { code, about } : { code, at, about }) as Refusal;
}
