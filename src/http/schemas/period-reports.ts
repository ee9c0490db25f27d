import Type, { type Static } from 'typebox';
import { periodTexts } from '#domain/criteria/period-rules.ts';
import { judgements, reportEvents, reportStates } from '#domain/period-reports/fold-report.ts';
import { day, part, unitCode } from './view.ts';

const names = <T extends string>(values: readonly T[]) => Type.Unsafe<T>(Type.Union(values.map((value) => Type.Literal(value))));

export const periodKey = {
  unit: unitCode,
  kind: Type.String({ maxLength: 40, description: 'month, quarter, half-year, year: a kind of law/period-reports.json' }),
  from: day,
};

const period = Type.Object({
  kind: Type.String(),
  name: Type.String(),
  from: Type.String(),
  to: Type.String(),
  due: Type.String({ description: 'The last day on which it is sent in time' }),
  opens: Type.String(),
  asOf: Type.String({ description: 'The day its figures are of' }),
});

const standing = { state: names(reportStates), sentOn: Type.Union([Type.String(), Type.Null()]), late: Type.Boolean() };
const place = Type.Object({ code: Type.String(), name: Type.String(), kind: Type.String(), level: Type.String() });

export const calendarAnswer = Type.Object({
  unit: place,
  year: Type.Integer(),
  today: Type.String(),
  part,
  reports: Type.Array(Type.Object({ unit: place, period, ...standing, next: Type.Array(names(reportEvents), { description: 'What the asker may do with it now' }) })),
});
export type CalendarAnswer = Static<typeof calendarAnswer>;

const words = Type.Optional(Type.String({ maxLength: 20_000 }));
const texts = Type.Object({ results: words, difficulties: words, proposals: words, next: words }, { additionalProperties: false });
const orNull = Type.Union([Type.Number(), Type.Null()]);

const content = Type.Object({
  set: Type.String(),
  asOf: Type.String(),
  units: Type.Integer(),
  distribution: Type.Union([Type.Object({ bands: Type.Array(Type.Object({ band: Type.String(), count: Type.Integer() })), average: orNull, unsure: Type.Integer({ description: 'Units of which something is not known, so that they may have met more' }) }), Type.Null()]),
  criteria: Type.Union([Type.Array(Type.Object({ no: Type.Integer(), name: Type.String(), met: Type.Integer(), unmet: Type.Integer(), unknown: Type.Integer() })), Type.Null()]),
  titles: Type.Union([Type.Array(Type.Object({ kind: Type.String(), name: Type.String(), held: Type.Integer(), registered: Type.Integer() })), Type.Null()]),
  progress: Type.Union([Type.Array(Type.Object({ measure: Type.String(), name: Type.String(), unit: Type.String({ description: 'works, or dong: whole đồng' }), value: orNull, from: Type.Integer(), of: Type.Integer() })), Type.Null()], { description: 'A measure nobody reported is null, which is not zero' }),
  duties: Type.Union([Type.Object({ open: Type.Integer(), done: Type.Integer(), overdue: Type.Integer() }), Type.Null()]),
  texts,
  below: Type.Array(Type.Object({ code: Type.String(), name: Type.String(), state: names(reportStates), isLate: Type.Boolean(), texts })),
});

export const periodReportAnswer = Type.Object({
  unit: place,
  period,
  ...standing,
  asks: Type.Array(names(periodTexts), { description: 'What its writer says in words' }),
  content,
  changed: Type.Array(Type.String(), { description: 'Sections whose figures changed since it was sent; the report keeps its own' }),
  gathered: texts,
  events: Type.Array(Type.Object({ event: names(reportEvents), on: Type.String(), reason: Type.String(), person: Type.String(), behalf: Type.Union([Type.String(), Type.Null()]), at: Type.String() })),
  next: Type.Array(names(reportEvents)),
  base: Type.Union([Type.Integer(), Type.Null()], { description: 'Number of the last thing done to it, to be sent back with what is decided over it' }),
  receiver: place,
});
export type PeriodReportAnswer = Static<typeof periodReportAnswer>;

const base = Type.Union([Type.Integer(), Type.Null()], { description: 'Number of the last thing done to it that was seen; null where nothing was' });
export const writeBody = Type.Object({ ...periodKey, texts, send: Type.Boolean(), base });
export const judgeBody = Type.Object({ ...periodKey, event: names(judgements), base, reason: Type.String({ maxLength: 2000 }) });
export const doneAnswer = Type.Object({ unit: Type.String(), kind: Type.String(), from: Type.String() });
