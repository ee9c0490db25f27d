import Type, { type Static } from 'typebox';
import { stateReasons, type StateReason } from '#domain/roadmap/line-state.ts';
import { lineStates, type LineState } from '#domain/roadmap/roadmap-line.ts';
import { day, part, unitCode } from './view.ts';

const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const place = Type.Object({ code: Type.String(), kind: Type.String(), name: Type.String() });
const body = Type.Object({ id: Type.String(), name: Type.String() });
const item = Type.String({ minLength: 1, maxLength: 40, description: '2.1 an indicator, 2 a criterion' });
const dong = Type.Number({ description: 'Whole đồng' });

/** Money by source, whole đồng. Whether it can be is for the rules to say, so that every refusal comes at once. */
export const lineCost = Type.Object({ central: dong, province: dong, district: dong, commune: dong, other: dong }, { additionalProperties: false });

export const roadmapParams = Type.Object({ campaign: Type.Integer({ minimum: 1 }) });
export const roadmapQuery = { unit: Type.Optional(unitCode), asOf: Type.Optional(day) };

const state = Type.Unsafe<LineState>({ type: 'string', enum: [...lineStates] });
const reason = Type.Unsafe<StateReason>({ type: 'string', enum: [...stateReasons] });

const line = Type.Object({
  unit: Type.String({ description: 'Code' }),
  set: Type.String(),
  item: Type.String(),
  name: Type.String({ description: 'Of the indicator or criterion, in the language asked for' }),
  criterion: Type.Integer(),
  seq: orNull(Type.Integer({ description: 'Write over it by this number; null where nobody has built the line yet' })),
  now: Type.String(),
  required: Type.String(),
  solution: Type.String(),
  owner: orNull(Type.String()),
  doer: orNull(Type.String()),
  cost: orNull(lineCost),
  due: orNull(Type.String()),
  after: orNull(Type.String()),
  note: Type.String(),
  isGap: Type.Boolean({ description: 'Unmet at the review' }),
  mayEdit: Type.Boolean(),
  state,
  why: Type.Array(reason),
  duties: Type.Array(Type.Object({ id: Type.Integer(), content: Type.String(), overdue: Type.Boolean() })),
});
export type RoadmapAnswerLine = Static<typeof line>;

export const roadmapAnswer = Type.Object({
  campaign: Type.Object({ id: Type.Integer(), name: Type.String(), basis: Type.String(), roadmapBy: Type.String(), completeBy: Type.String(), frozen: Type.Boolean() }),
  area: place,
  part,
  asOf: Type.String(),
  review: Type.String(),
  periods: Type.Array(Type.String({ description: 'The days a line may be due' })),
  units: Type.Array(Type.Object({ code: Type.String(), kind: Type.String(), name: Type.String(), parent: Type.String(), parentName: Type.String(), set: Type.String() })),
  bodies: Type.Array(body, { description: 'Bodies above the units and departments: who may lead' }),
  doers: Type.Array(Type.Object({ unit: Type.String(), bodies: Type.Array(body) }), { description: 'Per unit, its own bodies' }),
  papers: Type.Array(Type.Object({ kind: Type.String(), set: Type.String() }), { description: 'Biểu 03 for NTM communes, Biểu 04 for the titles above, each with its set' }),
  lines: Type.Array(line),
  totals: Type.Object({
    states: Type.Array(Type.Object({ state, count: Type.Integer() })),
    cost: lineCost,
    byPeriod: Type.Array(Type.Object({ due: Type.String(), lines: Type.Integer(), cost: Type.Number({ description: 'All sources, whole đồng' }) })),
    uncosted: Type.Integer({ description: 'Lines whose cost nobody has worked out' }),
  }),
  declarations: Type.Array(Type.Object({ area: place, declaredOn: Type.String(), person: Type.String(), name: Type.String(), lines: Type.Integer(), changedSince: Type.Boolean() })),
  mayDeclare: Type.Array(place, { description: 'Areas whose roadmap one may declare whole' }),
  unreported: Type.Array(Type.Object({ unit: Type.String(), years: Type.Array(Type.Integer()) }), { description: 'Years in which lines need budget money and nobody reported how much there is' }),
});
export type RoadmapAnswer = Static<typeof roadmapAnswer>;

export const proposeBody = Type.Object({ unit: orNull(unitCode) }, { additionalProperties: false });
export const proposedAnswer = Type.Object({ units: Type.Integer(), proposed: Type.Integer(), kept: Type.Integer() });

const writtenLine = Type.Object({
  unit: unitCode,
  item,
  solution: Type.String({ maxLength: 4000 }),
  owner: orNull(Type.String({ maxLength: 80 })),
  doer: orNull(Type.String({ maxLength: 80 })),
  cost: orNull(lineCost),
  due: orNull(Type.String({ maxLength: 40 })),
  after: orNull(item),
  note: Type.String({ maxLength: 2000 }),
  base: orNull(Type.Integer()),
}, { additionalProperties: false });
export type WrittenRoadmapLine = Static<typeof writtenLine>;

export const linesBody = Type.Object({ lines: Type.Array(writtenLine, { minItems: 1, maxItems: 5000 }) }, { additionalProperties: false });
export const savedLinesAnswer = Type.Object({ saved: Type.Array(Type.Object({ unit: Type.String(), item: Type.String(), seq: Type.Integer() })), unchanged: Type.Integer() });
export type SavedLinesAnswer = Static<typeof savedLinesAnswer>;

export const declareBody = Type.Object({ unit: unitCode }, { additionalProperties: false });
export const declaredAnswer = Type.Object({ declaredOn: Type.String(), lines: Type.Integer() });

export const lineHistoryQuery = { unit: unitCode, item };
export const lineHistoryAnswer = Type.Object({
  versions: Type.Array(Type.Object({
    seq: Type.Integer(), solution: Type.String(), owner: orNull(Type.String()), doer: orNull(Type.String()), cost: orNull(lineCost), due: orNull(Type.String()), after: orNull(Type.String()), note: Type.String(),
    person: Type.String(), behalf: orNull(Type.String()), at: Type.String(),
  })),
});
export type LineHistoryAnswer = Static<typeof lineHistoryAnswer>;

