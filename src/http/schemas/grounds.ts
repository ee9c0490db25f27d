import Type from 'typebox';
import type { Ground } from '#domain/ground.ts';

/** What a figure rests on beside readings; the rest of each depends on its kind. */
export const grounds = Type.Array(
  Type.Unsafe<Ground>(Type.Object({ kind: Type.String({ description: 'figure, gains, duty, period-reports, title, registration or target' }) }, { additionalProperties: true })),
  { description: 'What the figure was made of: each names a thing that is kept' },
);
