import { findItem } from '#domain/assessment/known-items.ts';
import type { NewReading, ReadingSource } from '#domain/assessment/reading.ts';
import { readValue } from '#domain/intake/read-value.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Office } from '#usecases/office.ts';
import { findView, type FoundView, type View } from '#usecases/view.ts';

/** One value as a person typed it. `base` is the seq of the reading it was typed over, null where there was none. */
export interface EnterReading extends View {
  readonly item: string;
  readonly text: string;
  readonly note: string;
  readonly base: number | null;
}

export interface TakenReading {
  readonly view: FoundView;
  readonly criterion: number;
  readonly reading: NewReading;
}

/** The screens on which values are typed, as a reading names its source. */
export const forms = {
  sheet: { kind: 'form', ref: 'phieu-xa', name: 'Phiếu xã' },
  grid: { kind: 'form', ref: 'nhap-luoi', name: 'Nhập lưới' },
} as const satisfies Record<string, Omit<ReadingSource, 'at'>>;

/** Reads what was typed into the reading it means, or says why it means none. The sheet and the grid both ask here. */
export function takeReading(office: Pick<Office, 'places' | 'law'>, input: EnterReading, form: keyof typeof forms): Outcome<TakenReading> {
  const view = findView(office, input);
  if (!view.ok) return view;
  const { unit, set, asOf } = view.value;
  if (unit.level !== set.level) return refuse('wrong-unit-level', { name: unit.name, level: unit.level, expected: set.level });
  const item = findItem(set, input.item, office.law.overlays);
  if (!item) return refuse('unknown-item', { found: input.item, set: set.id }, input.item);
  const value = readValue(input.text, undefined, item, set, input.note);
  if (!value.ok) return value;
  const source = { ...forms[form], at: input.item };
  return done({ view: view.value, criterion: item.criterion, reading: { unit: unit.id, set: set.id, item: input.item, asOf, value: value.value, note: input.note, source } });
}
