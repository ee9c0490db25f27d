import Type, { type Static } from 'typebox';

const orNull = Type.Union([Type.String(), Type.Null()]);

export const holder = Type.String({ pattern: '^([0-9]{2}|[a-z]+:[0-9.@-]+)$', maxLength: 60, description: 'Code of a province, or id of a body of it' });
export const wordingParams = Type.Object({ id: Type.String({ pattern: '^[a-z-]+$', maxLength: 40 }) });
export const changeWordingQuery = { holder, name: Type.String({ minLength: 1, maxLength: 200, description: 'The file’s own name' }) };

const wording = Type.Object({
  id: Type.String(),
  kind: Type.String(),
  name: Type.String(),
  lines: Type.Array(Type.String(), { description: 'A line for each paragraph: its mark in brackets, then its words with placeholders in braces' }),
  from: Type.Union([Type.Literal('law'), Type.Literal('province'), Type.Literal('own')], { description: 'Whose words they are: of the law, of the province, or of just this holder' }),
  fileName: orNull,
  person: orNull,
  at: orNull,
  placeholders: Type.Array(Type.Object({ label: Type.String(), meaning: Type.String(), required: Type.Boolean() })),
});

export const wordingsAnswer = Type.Object({
  holder: Type.String(),
  name: Type.String(),
  holders: Type.Array(Type.Object({ id: Type.String(), name: Type.String() }), { description: 'Whose wordings one may set here' }),
  wordings: Type.Array(wording),
});
export type WordingsAnswer = Static<typeof wordingsAnswer>;

export const changedWordingAnswer = Type.Object({ id: Type.String(), lines: Type.Integer() });
