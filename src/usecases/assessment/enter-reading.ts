import { findItem } from '#domain/assessment/known-items.ts';
import type { NewReading, Reading } from '#domain/assessment/reading.ts';
import { readValue } from '#domain/intake/read-value.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Office } from '#usecases/office.ts';
import { deed } from '#usecases/use-case.ts';
import { findView, type FoundView, type View } from '#usecases/view.ts';

/** One value as a person typed it. `base` is the seq of the reading it was typed over, null where there was none. */
export interface EnterReading extends View {
  readonly item: string;
  readonly text: string;
  readonly note: string;
  readonly base: number | null;
}

/** Enters one reading. Refused when the text says nothing certain, and when somebody else changed the value meanwhile: both stay visible, neither is lost. */
export const enterReading = deed<EnterReading, Reading>('enter-reading', {
  reach: (office, input) => {
    const taken = takeReading(office, input);
    return taken.ok ? done({ units: [taken.value.view.unit], criteria: [`${input.set}/${taken.value.criterion}`] }) : taken;
  },
  act: async (desk, input) => {
    const taken = takeReading(desk, input);
    if (!taken.ok) return taken;
    const { view, reading } = taken.value;
    const held = desk.board.current(view.set.id, view.unit.id, view.asOf).get(input.item);
    if ((held?.seq ?? null) !== input.base) return refuse('changed-meanwhile', { item: input.item, now: held ? JSON.stringify(held.value) : '', by: held?.person ?? '' }, input.item);
    const [entered] = await desk.shelves.readings.append([reading], { person: desk.actor.account, at: desk.clock.now(), batch: null });
    return entered ? done(entered) : refuse('busy', {});
  },
  record: (input, reading) => ({ subject: `${input.unit} ${input.item}`, details: { set: input.set, asOf: reading.asOf, value: reading.value, reading: reading.seq } }),
});

function takeReading(office: Pick<Office, 'places' | 'law'>, input: EnterReading): Outcome<{ view: FoundView; criterion: number; reading: NewReading }> {
  const view = findView(office, input);
  if (!view.ok) return view;
  const { unit, set, asOf } = view.value;
  if (unit.level !== set.level) return refuse('wrong-unit-level', { name: unit.name, level: unit.level, expected: set.level });
  const item = findItem(set, input.item, office.law.overlays);
  if (!item) return refuse('unknown-item', { found: input.item, set: set.id }, input.item);
  const value = readValue(input.text, undefined, item, set, input.note);
  if (!value.ok) return value;
  const source = { kind: 'form', ref: 'phieu-xa', at: input.item, name: 'Phiếu xã' } as const;
  return done({ view: view.value, criterion: item.criterion, reading: { unit: unit.id, set: set.id, item: input.item, asOf, value: value.value, note: input.note, source } });
}
