import Type from 'typebox';

export const unitCode = Type.String({ pattern: '^[0-9.]{2,12}$', description: 'Official code: province 2, district 3, commune 5 digits' });
export const setId = Type.String({ minLength: 1, maxLength: 80 });
export const day = Type.String({ minLength: 8, maxLength: 40, description: '28/11/2023, 2023-11-28 or ngày 28 tháng 11 năm 2023' });

/** What is looked at: a unit, a set, a day. */
export const viewQuery = { unit: unitCode, set: setId, asOf: day };
