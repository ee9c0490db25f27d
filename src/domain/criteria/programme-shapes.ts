import type { UnitLevel } from '#domain/places/unit.ts';
import type { BodyKind } from './body-kind.ts';
import { day, filled, listOf, nullable, number, object, oneOf, text, yesNo, type Shape } from './shape.ts';
import type { TitleKind } from './title-kind.ts';

export const level: Shape<UnitLevel> = oneOf('province', 'district', 'commune', 'town', 'ward', 'village');
export const confidence = oneOf('official', 'recalled', 'province', 'template');

const bodyKind: Shape<BodyKind> = object(
  {
    id: text, short: text, full: text, mark: text, levels: listOf(level), under: nullable(text), collective: yesNo, head: text, deputy: text,
    department: filled(nullable(text), null), from: filled(nullable(day), null), to: filled(nullable(day), null), aliases: filled(listOf(text), []), confidence,
  },
  {},
);
export const bodiesShape = object({ bodies: listOf(bodyKind) }, {}, ['schema', 'note']);

const titleKind: Shape<TitleKind> = object(
  {
    id: text, vi: text, en: text, short: text, level, rank: number, needs: nullable(text),
    sets: listOf(object({ set: text, judgedBy: text, from: day, to: nullable(day) }, {})),
    decides: text, minimumToRegister: nullable(number), confidence, sources: listOf(text),
  },
  {},
);
export const titlesShape = object({ titles: listOf(titleKind) }, {}, ['schema', 'note']);
