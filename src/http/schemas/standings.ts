import Type, { type Static } from 'typebox';
import { part } from './view.ts';

export const standing = Type.Union([Type.Literal('met'), Type.Literal('unmet'), Type.Literal('unknown')], { description: 'Unknown is not unmet: nobody has said yet, or the threshold is not known.' });

/** Standings of every unit below one unit on a day. The same JSON is printed by `ntm standings --json`. */
export const standingsAnswer = Type.Object({
  set: Type.String(),
  asOf: Type.String(),
  unit: Type.String(),
  part,
  units: Type.Array(Type.Object({
    code: Type.String(),
    name: Type.String(),
    parent: Type.String({ description: 'Code of the unit one level up' }),
    met: Type.Integer(),
    unmet: Type.Integer(),
    unknown: Type.Integer(),
    criteria: Type.Record(Type.String(), standing),
    contradictions: Type.Array(Type.Integer(), { description: 'Criteria whose declaration and readings disagree' }),
    unmetIndicators: Type.Array(Type.String()),
  })),
  distribution: Type.Array(Type.Object({ band: Type.String(), count: Type.Integer() })),
  average: Type.Union([Type.Number(), Type.Null()], { description: 'Criteria met per unit, two decimals' }),
  criteria: Type.Array(Type.Object({ no: Type.Integer(), met: Type.Integer(), unmet: Type.Integer(), unknown: Type.Integer() })),
});
export type StandingsAnswer = Static<typeof standingsAnswer>;
