import Type, { type Static } from 'typebox';

export const placeLine = Type.Object({
  code: Type.String(),
  name: Type.String(),
  level: Type.String({ description: 'province, district, commune, town, ward, village' }),
  kind: Type.String({ description: 'tỉnh, huyện, xã, thị trấn, phường, thôn …' }),
  parent: Type.Union([Type.String(), Type.Null()]),
  parentName: Type.Union([Type.String(), Type.Null()], { description: 'huyện Bắc Sơn: tells apart the many units of one name' }),
  validFrom: Type.String(),
  validTo: Type.Union([Type.String(), Type.Null()]),
  hasChildren: Type.Boolean(),
});
export type PlaceLine = Static<typeof placeLine>;

export const placesAnswer = Type.Object({ asOf: Type.String(), units: Type.Array(placeLine) });
export type PlacesAnswer = Static<typeof placesAnswer>;

const relative = Type.Object({ code: Type.String(), name: Type.String(), kind: Type.String(), path: Type.String({ description: 'huyện, tỉnh' }), effective: Type.String(), legalBasis: Type.String() });

/** One code through time: every unit that bore it, where it lay, what it came from and what it became. */
export const lineageAnswer = Type.Object({
  code: Type.String(),
  versions: Type.Array(Type.Object({
    unit: placeLine,
    path: Type.String(),
    legalBasis: Type.String(),
    predecessors: Type.Array(relative),
    successors: Type.Array(relative),
  })),
});
export type LineageAnswer = Static<typeof lineageAnswer>;

export const addVillageBody = Type.Object({
  commune: Type.String({ pattern: '^[0-9]{5}$', description: 'Code of the commune on the day the village begins' }),
  name: Type.String({ minLength: 1, maxLength: 120 }),
  kind: Type.String({ minLength: 1, maxLength: 40, description: 'thôn, bản, khu dân cư …' }),
  from: Type.String({ minLength: 8, maxLength: 40 }),
  legalBasis: Type.String({ minLength: 1, maxLength: 300 }),
}, { additionalProperties: false });
