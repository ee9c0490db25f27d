import type { Reading } from '#domain/assessment/reading.ts';
import { done, refuse } from '#domain/outcome.ts';
import { lockOver } from '#usecases/courses/locks.ts';
import { deed } from '#usecases/use-case.ts';
import { appendReadings } from './append-readings.ts';
import { takeReading, type EnterReading } from './take-reading.ts';

/** Enters one reading. Refused when the text says nothing certain, and when somebody else changed the value meanwhile: both stay visible, neither is lost. */
export const enterReading = deed<EnterReading, Reading>('enter-reading', {
  reach: (office, input) => {
    const taken = takeReading(office, input, 'sheet');
    return taken.ok ? done({ units: [taken.value.view.unit], criteria: [`${input.set}/${taken.value.criterion}`] }) : taken;
  },
  act: async (desk, input) => {
    const taken = takeReading(desk, input, 'sheet');
    if (!taken.ok) return taken;
    const { view, reading } = taken.value;
    const held = desk.board.current(view.set.id, view.unit.id, view.asOf).get(input.item);
    if ((held?.seq ?? null) !== input.base) return refuse('changed-meanwhile', { item: input.item, now: held ? JSON.stringify(held.value) : '', by: held?.person ?? '' }, input.item);
    const lock = lockOver(desk, reading);
    if (lock) return { ok: false, refusals: [lock] };
    const [entered] = await appendReadings(desk, 'enter-reading', [reading], null);
    return entered ? done(entered) : refuse('busy', {});
  },
  record: (input, reading) => ({ subject: `${input.unit} ${input.item}`, details: { set: input.set, asOf: reading.asOf, value: reading.value, reading: reading.seq } }),
});
