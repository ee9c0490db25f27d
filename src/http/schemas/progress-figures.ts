import Type, { type Static } from 'typebox';
import { day, part, unitCode } from './view.ts';

const figure = Type.Object({ asOf: Type.String(), value: Type.Union([Type.Integer(), Type.Null()], { description: 'Works, or whole đồng; null took back what had been said' }), source: Type.String(), person: Type.String(), at: Type.String() });
const orNothing = Type.Union([figure, Type.Null()]);

export const figuresAnswer = Type.Object({
  unit: Type.String(), asOf: Type.String(), part,
  measures: Type.Array(Type.Object({ id: Type.String(), vi: Type.String(), en: Type.String(), unit: Type.Union([Type.Literal('works'), Type.Literal('dong')]), note: Type.String(), confidence: Type.String() })),
  rows: Type.Array(Type.Object({
    unit: Type.String(), name: Type.String(), mayEnter: Type.Boolean(),
    cells: Type.Array(Type.Object({ measure: Type.String(), figure: orNothing, earlier: orNothing })),
  })),
});
export type FiguresAnswer = Static<typeof figuresAnswer>;

const source = Type.String({ maxLength: 500, description: 'Where they were taken from: a report’s number and day, a ledger' });
export const enterFiguresBody = Type.Object({
  asOf: day, source,
  figures: Type.Array(Type.Object({ unit: unitCode, measure: Type.String({ maxLength: 40 }), value: Type.String({ maxLength: 60, description: '12; 7.500 triệu; blank takes back what had been said' }) }, { additionalProperties: false }), { minItems: 1, maxItems: 5000 }),
}, { additionalProperties: false });
export const enteredFiguresAnswer = Type.Object({ entered: Type.Integer({ description: 'Those that say something new' }) });

export const importFiguresQuery = { unit: unitCode, asOf: day, source, name: Type.String({ minLength: 1, maxLength: 200 }), dryRun: Type.Boolean() };
export const importedFiguresAnswer = Type.Object({
  dryRun: Type.Boolean(), figures: Type.Integer(), entered: Type.Integer(),
  doubts: Type.Array(Type.Object({ sheet: Type.String(), at: Type.String(), found: Type.String(), sentence: Type.String() })),
});
export type ImportedFiguresAnswer = Static<typeof importedFiguresAnswer>;

export const figureHistoryAnswer = Type.Object({ figures: Type.Array(figure) });
export type FigureHistoryAnswer = Static<typeof figureHistoryAnswer>;
