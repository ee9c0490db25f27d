import Type from 'typebox';

export const unitCode = Type.String({ pattern: '^[0-9.]{2,12}$', description: 'Official code: province 2, district 3, commune 5 digits' });
export const setId = Type.String({ minLength: 1, maxLength: 80 });
export const day = Type.String({ minLength: 8, maxLength: 40, description: '28/11/2023, 2023-11-28 or ngày 28 tháng 11 năm 2023' });

/** The areas an answer was made from where not all of the unit asked about is one's own; null is the whole. */
export const part = Type.Union([Type.Array(Type.Object({ code: Type.String(), kind: Type.String(), name: Type.String() })), Type.Null()], { description: 'The areas this was made from where one may not see all of the unit; null is the whole' });

/** What is looked at: a unit, a set, a day. */
export const viewQuery = { unit: unitCode, set: setId, asOf: day };
