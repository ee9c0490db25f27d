import type { KnownItem } from '#domain/assessment/known-items.ts';
import { scaleOf } from '#domain/intake/measure.ts';

/** How a value is best given: as a figure, as met or not met, as a level. */
export type FieldKind = 'figure' | 'choice' | 'level';

export function fieldKind(item: KnownItem, thresholdKind: string): FieldKind {
  if (item.kind === 'indicator') {
    if (item.indicator.valueType === 'level') return 'level';
    if (thresholdKind === 'parts' || thresholdKind === 'ref') return 'choice';
  }
  return scaleOf(item) === null ? 'choice' : 'figure';
}

/** A figure alone decides nothing where no threshold is known; there the verdict may be declared as well. */
export function mayBeDeclared(item: KnownItem, thresholdKind: string): boolean {
  return item.kind === 'indicator' && ['delegated', 'unknown', 'bool'].includes(thresholdKind) && fieldKind(item, thresholdKind) === 'figure';
}

/** What is written where somebody declares. */
export const written = { met: 'Đạt', unmet: 'Chưa đạt', notApplicable: (reason: string) => `Không áp dụng: ${reason}` } as const;

const excuse = /^(?:kad|không áp dụng)\s*[:,(–-]?\s*(.*?)\)?$/iu;

/** The reason in `Không áp dụng: …`; null for any other text. */
export function reasonIn(text: string): string | null {
  return excuse.exec(text.trim().normalize('NFC'))?.[1] ?? null;
}

/** Enter and the arrows go from field to field in the order of the page, past what is hidden. */
export function focusNeighbour(from: HTMLElement, step: 1 | -1): void {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-field]:not([disabled])')].filter((field) => field.offsetParent !== null);
  const here = fields.findIndex((field) => field === from || field.contains(from));
  const to = fields[here + step];
  if (!to) return;
  focusField(to);
  to.scrollIntoView({ block: 'nearest' });
}

export function focusField(field: HTMLElement): void {
  const target = field.matches('input, select') ? field : (field.querySelector<HTMLElement>('[tabindex="0"]') ?? field);
  target.focus();
  if (target instanceof HTMLInputElement) target.select();
}
