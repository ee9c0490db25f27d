import type { Reading } from '#domain/assessment/reading.ts';
import { valueText } from '#words/value-text.ts';
import type { ReadingAnswer } from '#http/schemas/sheet.ts';

export function presentReading({ seq, item, asOf, value, note, source, person, at, batch }: Reading): ReadingAnswer {
  return { seq, item, asOf, value, text: valueText(value), note, source: { ...source }, person, at, batch };
}

export function presentHeld(reading: Reading | null | undefined): ReadingAnswer | null {
  return reading ? presentReading(reading) : null;
}
