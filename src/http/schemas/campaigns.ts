import Type, { type Static } from 'typebox';
import { gaugeAnswer } from './titles.ts';
import { part, unitCode } from './view.ts';

const typed = Type.String({ maxLength: 400 });
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const place = Type.Object({ code: Type.String(), kind: Type.String(), name: Type.String() });

export const campaignBody = Type.Object({ unit: unitCode, name: typed, basis: typed, openedOn: typed, titlesUpTo: typed, reviewBy: typed, roadmapBy: typed, completeBy: typed }, { additionalProperties: false });

export const previewAnswer = Type.Object({
  lines: Type.Integer(),
  counts: Type.Array(Type.Object({ kind: Type.String(), kindName: Type.String(), set: Type.String(), setName: Type.String(), lines: Type.Integer() })),
  later: Type.Integer({ description: 'Units left out because the title they are counted under was decided later' }),
  unmeasured: Type.Integer({ description: 'Units left out because no set measures their title on the opening day' }),
  refusals: Type.Array(Type.Object({ code: Type.String(), sentence: Type.String() })),
});
export type PreviewAnswer = Static<typeof previewAnswer>;

export const openedAnswer = Type.Object({ campaign: Type.Integer() });

const campaign = Type.Object({
  id: Type.Integer(), area: place, name: Type.String(), basis: Type.String(), openedOn: Type.String(), titlesUpTo: Type.String(),
  reviewBy: Type.String(), roadmapBy: Type.String(), completeBy: Type.String(),
  review: orNull(Type.Object({ asOf: Type.String() })),
});
export type CampaignSummary = Static<typeof campaign>;

export const campaignsAnswer = Type.Object({ campaigns: Type.Array(Type.Interface([campaign], { lines: Type.Integer() })), mayOpen: Type.Boolean() });
export type CampaignsAnswer = Static<typeof campaignsAnswer>;

export const campaignAnswer = Type.Object({
  campaign,
  asOf: Type.String(),
  frozen: Type.Boolean({ description: 'As the review was frozen' }),
  part,
  lines: Type.Array(Type.Object({
    unit: place, parent: orNull(place), kind: Type.String(), kindName: Type.String(), set: Type.String(), titleYear: orNull(Type.Integer()), decision: Type.String(),
    met: Type.Integer(), unmetCount: Type.Integer(), unknown: Type.Integer(), reviewed: Type.Boolean(),
    unmet: Type.Array(Type.String({ description: 'Indicators, or the criterion where only that was declared' })),
    gauge: orNull(gaugeAnswer),
  })),
  districts: Type.Array(Type.Object({ area: place, lines: Type.Integer(), reviewed: Type.Integer(), meetsAll: Type.Integer(), unmet: Type.Integer(), toReview: Type.Integer() })),
  frequency: Type.Array(Type.Object({ set: Type.String(), setName: Type.String(), no: Type.Integer(), name: Type.String(), unmet: Type.Integer(), unknown: Type.Integer(), of: Type.Integer(), priority: Type.Boolean() })),
  mayFreeze: Type.Boolean(),
});
export type CampaignAnswer = Static<typeof campaignAnswer>;

export const freezeBody = Type.Object({ asOf: typed }, { additionalProperties: false });
export const frozenAnswer = Type.Object({ campaign: Type.Integer(), asOf: Type.String() });
