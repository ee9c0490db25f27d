import { refusal, type Refusal } from '#domain/outcome.ts';

/** Of what a figure is a part, where it can never be more. What was disbursed may exceed the year's plan by what was carried over. */
const wholes: Readonly<Record<string, string>> = { 'works-not-started': 'works-allocated', 'allocated-not-started': 'allocated' };

/** Parts that are more than their whole, as the figures of one unit and day stand together. */
export function partsOverWholes(unit: string, values: ReadonlyMap<string, number | null>): Refusal[] {
  return Object.entries(wholes).flatMap(([part, whole]) => {
    const [a, b] = [values.get(part), values.get(whole)];
    return a !== undefined && a !== null && b !== undefined && b !== null && a > b ? [refusal('part-over-whole', { unit, part, found: String(a), whole, most: String(b) }, `${unit} ${part}`)] : [];
  });
}
