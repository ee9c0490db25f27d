import Type from 'typebox';
import { taskBody } from './people.ts';

export const addAccountBody = Type.Object({
  login: Type.String({ minLength: 1, maxLength: 40 }),
  name: Type.String({ minLength: 1, maxLength: 120 }),
  ...taskBody,
}, { additionalProperties: false });

export const addedAccountAnswer = Type.Object({ login: Type.String(), oneTimePassword: Type.String({ description: 'Told once; changed at the first sign-in' }) });

export const accountParams = Type.Object({ login: Type.String({ minLength: 1, maxLength: 80 }) });

export const resetAccountBody = Type.Object({
  secondFactor: Type.Boolean({ description: 'Also forget the second factor: the phone is lost and no recovery code is left' }),
}, { additionalProperties: false });

export const resetAccountAnswer = Type.Object({ login: Type.String(), oneTimePassword: Type.String({ description: 'Told once; changed at the next sign-in' }) });
