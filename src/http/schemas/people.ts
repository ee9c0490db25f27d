import Type, { type Static } from 'typebox';

const login = Type.String({ minLength: 1, maxLength: 40 });
const dayText = Type.String({ minLength: 8, maxLength: 40, description: '28/11/2023, 2023-11-28 or ngày 28 tháng 11 năm 2023' });
const reason = Type.String({ minLength: 1, maxLength: 500, description: 'Kept in the trail' });
const orNull = <S extends Type.TSchema>(schema: S) => Type.Union([schema, Type.Null()]);

export const taskKind = Type.Union(
  [Type.Literal('office'), Type.Literal('criterion-ownership'), Type.Literal('area-in-charge'), Type.Literal('sponsorship')],
  { description: 'office: a role over an area · criterion-ownership: a department’s criteria · area-in-charge: reads and inspects a district or commune · sponsorship: helps a commune' },
);

/** The decision a task or a delegation rests on. */
export const decision = Type.Object({
  number: Type.String({ minLength: 1, maxLength: 80, description: '374/QĐ-UBND' }),
  date: dayText,
  issuer: Type.String({ minLength: 1, maxLength: 200, description: 'Who signed: UBND tỉnh Lạng Sơn' }),
}, { additionalProperties: false });

const areaLine = Type.Object({ code: Type.String(), name: Type.String(), kind: Type.String(), level: Type.String() });
const named = Type.Object({ id: Type.String(), vi: Type.String(), en: Type.String() });
const person = Type.Object({ login: Type.String(), name: Type.String() });

const criteriaOwned = orNull(Type.Array(Type.String({ maxLength: 100 }), { maxItems: 200, description: 'set/no' }));

/** What is asked for when a task is given; the same fields open an account with its first task. */
export const taskBody = {
  kind: taskKind,
  role: Type.String({ minLength: 1, maxLength: 60 }),
  area: Type.Union([Type.String({ pattern: '^[0-9.]{2,12}$' }), Type.Null()], { description: 'Official code; null is the whole country' }),
  areaAsOf: Type.String({ minLength: 8, maxLength: 40, description: 'A day on which the area bore that code' }),
  criteria: criteriaOwned,
  department: Type.Optional(orNull(Type.String({ maxLength: 40, description: 'Id of law/departments.json; needed where criteria are owned' }))),
  from: Type.Optional(dayText),
  to: Type.Optional(orNull(dayText)),
  basis: decision,
};
export const giveTaskBody = Type.Object(taskBody, { additionalProperties: false });
export const endTaskBody = Type.Object({ reason }, { additionalProperties: false });
export const closeAccountBody = Type.Object({ reason }, { additionalProperties: false });

export const taskLine = Type.Object({
  id: Type.Integer(),
  kind: taskKind,
  role: named,
  area: orNull(areaLine),
  criteria: criteriaOwned,
  department: orNull(named),
  from: Type.String(),
  to: orNull(Type.String()),
  basis: Type.Object({ number: Type.String(), date: Type.String(), issuer: Type.String() }),
  ended: orNull(Type.Object({ at: Type.String(), by: Type.String(), reason: Type.String() })),
  inForce: Type.Boolean({ description: 'Gives its deeds today' }),
});
export type TaskLine = Static<typeof taskLine>;

export const accountsAnswer = Type.Object({
  accounts: Type.Array(Type.Object({
    login: Type.String(),
    name: Type.String(),
    closedAt: orNull(Type.String()),
    mustChange: Type.Boolean(),
    tasks: Type.Array(taskLine),
  })),
  part: Type.Boolean({ description: 'Only the accounts of one’s own area are shown' }),
});
export type AccountsAnswer = Static<typeof accountsAnswer>;

export const closedAnswer = Type.Object({ login: Type.String(), closedAt: orNull(Type.String()) });
export const givenTaskAnswer = Type.Object({ task: Type.Integer() });
export const endedAnswer = Type.Object({ ended: Type.Integer() });

/** What a form that gives tasks chooses from. */
export const rolesAnswer = Type.Object({
  roles: Type.Array(Type.Object({
    id: Type.String(), vi: Type.String(), en: Type.String(),
    kinds: Type.Array(taskKind),
    areas: Type.Array(Type.String(), { description: 'Levels of the areas it is held over; country is the whole' }),
    technical: Type.Boolean({ description: 'Keeps accounts or the machine; never held beside a role of the programme' }),
    deeds: Type.Array(Type.String()),
  })),
  departments: Type.Array(named),
});
export type RolesAnswer = Static<typeof rolesAnswer>;

export const delegateBody = Type.Object({
  to: login,
  task: Type.Union([Type.Integer({ minimum: 1 }), Type.Null()], { description: 'One of one’s own tasks; null is all of them' }),
  from: Type.Optional(dayText),
  until: dayText,
  basis: decision,
}, { additionalProperties: false });

export const delegationLine = Type.Object({
  id: Type.Integer(),
  from: person,
  to: person,
  task: orNull(Type.Integer()),
  begins: Type.String(),
  until: Type.String(),
  basis: Type.Object({ number: Type.String(), date: Type.String(), issuer: Type.String() }),
  endedAt: orNull(Type.String()),
  inForce: Type.Boolean(),
});
export type DelegationLine = Static<typeof delegationLine>;

export const delegatedAnswer = Type.Object({ delegation: Type.Integer() });
export const delegationsAnswer = Type.Object({ given: Type.Array(delegationLine), received: Type.Array(delegationLine) });
export type DelegationsAnswer = Static<typeof delegationsAnswer>;

/** Whom one may delegate to. */
export const colleaguesAnswer = Type.Object({ colleagues: Type.Array(Type.Object({ login: Type.String(), name: Type.String(), roles: Type.Array(named) })) });
export type ColleaguesAnswer = Static<typeof colleaguesAnswer>;

/** What GET /session tells of a person’s work: tasks in force, where each deed may be done, whom they may act for. */
export const workAnswer = {
  tasks: Type.Array(taskLine),
  areas: Type.Array(Type.Object({ deed: Type.String(), everywhere: Type.Boolean(), units: Type.Array(areaLine) })),
  behalf: orNull(person),
  mayActFor: Type.Array(Type.Object({ login: Type.String(), name: Type.String(), until: Type.String() })),
};
