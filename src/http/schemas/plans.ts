import Type, { type Static } from 'typebox';
import { registrationsAnswer } from './registrations.ts';
import { day, setId, unitCode } from './view.ts';

const textOrNull = Type.Union([Type.String(), Type.Null()]);
const integerOrNull = Type.Union([Type.Integer(), Type.Null()]);
const numberOrNull = Type.Union([Type.Number(), Type.Null()]);
const short = Type.String({ maxLength: 2000 });
const bodyIdText = Type.String({ minLength: 3, maxLength: 80 });

const aim = Type.Union([
  Type.Object({ kind: Type.Literal('titles'), title: Type.String(), year: Type.Integer(), units: Type.Union([Type.Array(Type.String()), Type.Null()]), count: Type.Integer() }),
  Type.Object({ kind: Type.Literal('criterion-count'), set: setId, criterion: Type.Integer(), before: Type.Integer(), count: Type.Integer(), of: Type.Integer() }),
  Type.Object({ kind: Type.Literal('indicator'), set: setId, item: Type.String({ maxLength: 80 }), comparison: Type.Union([Type.Literal('>='), Type.Literal('<='), Type.Literal('<'), Type.Literal('=')]), value: Type.Number(), unit: Type.String({ maxLength: 40 }) }),
  Type.Object({ kind: Type.Literal('keep-titles'), title: Type.String(), count: Type.Integer(), campaign: integerOrNull }),
  Type.Object({ kind: Type.Literal('facilities'), facility: Type.String({ maxLength: 200 }), count: Type.Integer(), built: integerOrNull }),
], { description: 'What is to be reached: titles of a year, units meeting a criterion, a value of an indicator, titles kept, facilities built' });
export type PlanAim = Static<typeof aim>;

const typedTarget = Type.Object({ wording: short, due: Type.String({ maxLength: 40 }), target: aim }, { additionalProperties: false });
const typedTask = Type.Object({
  content: short, leads: Type.Array(bodyIdText, { maxItems: 300 }), supporting: Type.Array(bodyIdText, { maxItems: 300 }), unit: textOrNull, criteria: Type.Array(Type.String({ maxLength: 120 }), { maxItems: 60 }), deadline: Type.String({ maxLength: 300 }), proof: short,
}, { additionalProperties: false });

const paper = Type.Object({
  issuer: bodyIdText, subject: short, signer: Type.String({ maxLength: 200, description: 'KT. before the name of a deputy; TL., TUQ. with the post behind a comma' }),
  recipients: Type.Array(Type.Object({ body: textOrNull, name: Type.String({ maxLength: 300 }), purpose: Type.String({ maxLength: 200 }) }), { maxItems: 300 }),
  cites: Type.Array(Type.Object({ document: integerOrNull, text: short, role: Type.Union([Type.Literal('basis'), Type.Literal('reference'), Type.Literal('amends'), Type.Literal('corrects')]) }), { maxItems: 60 }),
}, { additionalProperties: false });

const planFields = {
  area: unitCode, from: Type.String({ maxLength: 40 }), to: Type.String({ maxLength: 40 }), set: Type.Union([setId, Type.Null()]), campaign: integerOrNull, aim: Type.String({ maxLength: 8000 }),
  targets: Type.Array(typedTarget, { maxItems: 200 }), tasks: Type.Array(typedTask, { maxItems: 500 }),
};
export const editPlanBody = Type.Object({ paper, plan: Type.Object(planFields, { additionalProperties: false }) }, { additionalProperties: false });
export type EditPlanBody = Static<typeof editPlanBody>;

const brief = Type.Object({ id: Type.Integer(), sign: textOrNull, date: textOrNull, subject: Type.String(), issuerName: Type.String(), state: Type.String() });
const line = Type.Object({ ...brief.properties, area: Type.String(), areaName: Type.String(), level: Type.String(), from: Type.String(), to: Type.String(), targets: Type.Integer(), tasks: Type.Integer(), cites: Type.Array(Type.Integer()) });

export const listPlansQuery = { unit: unitCode, asOf: day };
export const plansAnswer = Type.Object({ area: Type.String(), mayEdit: Type.Boolean(), plans: Type.Array(line) });
export type PlansAnswer = Static<typeof plansAnswer>;

export const startPlanQuery = { unit: unitCode, year: Type.Integer({ minimum: 1990, maximum: 2200 }), issuer: bodyIdText, from: Type.Optional(Type.Integer({ minimum: 1 })) };
export const viewPlanQuery = { asOf: day, part: Type.Optional(unitCode), owned: Type.Optional(Type.Boolean()) };

const measured = Type.Object({
  before: numberOrNull, now: numberOrNull, target: Type.Number(), of: numberOrNull,
  shares: Type.Union([Type.Object({ before: numberOrNull, now: numberOrNull, target: numberOrNull }), Type.Null()]),
  reached: Type.Union([Type.Boolean(), Type.Null()], { description: 'null where it cannot be told' }),
  missing: Type.Array(Type.Object({ kind: Type.String(), units: Type.Optional(Type.Integer()) })), open: Type.Array(Type.Object({ code: Type.String(), name: Type.String() })),
});
export type MeasuredAnswer = Static<typeof measured>;

export const planAnswer = Type.Object({
  ...line.properties, asOf: Type.String(), part: textOrNull, set: textOrNull, campaign: integerOrNull, mayEdit: Type.Boolean(), mayIssue: Type.Boolean(), hasFile: Type.Boolean(),
  draft: editPlanBody,
  measured: Type.Array(Type.Object({ id: Type.Integer(), measured })),
  tally: Type.Object({ total: Type.Integer(), reached: Type.Integer(), open: Type.Integer(), unknown: Type.Integer() }),
  untargeted: Type.Array(Type.Object({ no: Type.Integer(), vi: Type.String(), en: Type.String() })),
  bodies: Type.Array(Type.Object({ id: Type.String(), name: Type.String() }), { description: 'Every body the tasks name' }),
  registrations: registrationsAnswer.properties.registrations,
  parents: Type.Array(brief), children: Type.Array(brief),
});
export type PlanAnswer = Static<typeof planAnswer>;

export const savedPlanAnswer = Type.Object({ id: Type.Integer() });
export const builtBody = Type.Object({ target: Type.Integer({ minimum: 1 }), built: Type.Integer({ minimum: 0 }) }, { additionalProperties: false });
export const issuePlanBody = Type.Object({ date: day, number: integerOrNull }, { additionalProperties: false });
export const issuedPlanAnswer = Type.Object({ id: Type.Integer(), sign: textOrNull, duties: Type.Integer(), lateBy: integerOrNull });
export type IssuedPlanAnswer = Static<typeof issuedPlanAnswer>;
