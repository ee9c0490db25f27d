import Type, { type Static } from 'typebox';

export const now = Type.Array(Type.String(), { description: 'Units in whose hands it is since its own ended; empty otherwise' });
export const heldBody = Type.Object({ id: Type.String(), name: Type.String(), now });
export type HeldBody = Static<typeof heldBody>;
