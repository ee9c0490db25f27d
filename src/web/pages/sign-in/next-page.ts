const kept = 'dat-chuan.next';

/** Where the person was going, kept while they are away at the other house. */
export function rememberNext(next: string | undefined): void {
  if (next === undefined) sessionStorage.removeItem(kept);
  else sessionStorage.setItem(kept, next);
}

export function takeNext(): string | undefined {
  const next = sessionStorage.getItem(kept) ?? undefined;
  sessionStorage.removeItem(kept);
  return next;
}
