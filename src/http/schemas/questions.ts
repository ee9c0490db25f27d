import Type, { type Static } from 'typebox';
import { part } from './view.ts';

export const checkName = Type.Union(
  [Type.Literal('copied-forward'), Type.Literal('just-over'), Type.Literal('round-digits'), Type.Literal('late-passing'), Type.Literal('older-proof'), Type.Literal('jump')],
  { description: 'Which check asks' },
);

/** Questions about the figures of a unit, or of all units below one: something to ask a person, never a verdict. Strongest first. */
export const questionsAnswer = Type.Object({
  set: Type.String(),
  asOf: Type.String(),
  unit: Type.String(),
  part,
  examined: Type.Integer({ description: 'Units whose figures were looked at' }),
  questions: Type.Array(Type.Object({
    check: checkName,
    title: Type.String({ description: 'The check in a few words: Số giữ nguyên của kỳ trước' }),
    unit: Type.Object({ code: Type.String(), name: Type.String(), kind: Type.String() }, { description: 'The unit asked about; one above the set’s level where the units below it are asked about together' }),
    items: Type.Array(Type.String(), { description: 'Indicators, their pieces or criteria the question is about, in the order of the set' }),
    sentence: Type.String({ description: 'The question: Vì sao 11 chỉ tiêu giữ nguyên số của kỳ trước?' }),
    basis: Type.String({ description: 'How the check came to ask: what it counted and compared' }),
    strength: Type.Number({ minimum: 0, maximum: 1, description: 'How far beyond its limit, for sorting; not a probability of guilt' }),
    seqs: Type.Array(Type.Integer(), { description: 'Readings it rests on' }),
  })),
});
export type QuestionsAnswer = Static<typeof questionsAnswer>;
