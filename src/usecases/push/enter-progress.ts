import { done } from '#domain/outcome.ts';
import { partsOverWholes } from '#domain/push/check-figures.ts';
import type { ReportedFigure } from '#domain/push/progress-figure.ts';
import { deed } from '#usecases/use-case.ts';
import { takeFigures, type TypedFigures } from './take-figures.ts';

/**
 * Enters figures of works and money as reported for a period: one, a grid or a whole file, all or none. Of a unit, measure and day the newest
 * stands and everything said before stays. Refused: figures of a day to come, without a source, not whole, below zero, or more not started than allocated.
 */
export const enterProgress = deed<TypedFigures, readonly ReportedFigure[]>('enter-progress', {
  reach: (office, input) => {
    const taken = takeFigures(office, input);
    return taken.ok ? done({ units: taken.value.units }) : taken;
  },
  act: async (desk, input) => {
    const taken = takeFigures(desk, input);
    if (!taken.ok) return taken;
    const { asOf, units, figures } = taken.value;
    const before = await desk.shelves.progress.upTo(units.map(({ id }) => id), asOf);
    const wrong = units.flatMap((unit) => {
      const sameDay = [...before.filter((figure) => figure.asOf === asOf), ...figures].filter((figure) => figure.unit === unit.id);
      return partsOverWholes(unit.code, new Map(sameDay.map(({ measure, value }) => [measure, value])));
    });
    if (wrong.length > 0) return { ok: false, refusals: wrong };
    const changed = figures.filter(({ unit, measure, value, source }) => {
      const stands = before.find((figure) => figure.unit === unit && figure.measure === measure && figure.asOf === asOf);
      return (stands?.value ?? null) !== value || (value !== null && stands?.source !== source);
    });
    if (changed.length === 0) return done([]);
    return done(await desk.shelves.progress.append(changed, { person: desk.actor.account, behalf: desk.actor.behalf?.account ?? null, at: desk.clock.now() }));
  },
  record: ({ source }, entered) => {
    const [first] = entered;
    if (!first) return null;
    const units = [...new Set(entered.map(({ unit }) => unit.split('@')[0] ?? unit))];
    return { subject: `${units.slice(0, 3).join(', ')}${units.length > 3 ? ` +${units.length - 3}` : ''}`, details: { asOf: first.asOf, source: source.trim(), figures: entered.length, first: first.seq, last: entered.at(-1)?.seq } };
  },
});
