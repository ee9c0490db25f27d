import { queryOptions } from '@tanstack/react-query';
import type { CampaignAnswer, CampaignsAnswer } from '#http/schemas/campaigns.ts';
import type { TitlesAnswer, UnitTitlesAnswer, WhatIfAnswerBody } from '#http/schemas/titles.ts';
import { get } from './api.ts';
import { api } from './paths.ts';

export interface AreaDay {
  readonly unit: string;
  readonly asOf: string;
}

export function titlesQuery(at: AreaDay) {
  return queryOptions({ queryKey: ['titles', at], queryFn: ({ signal }) => get<TitlesAnswer>(api.titles(at), signal), enabled: at.unit !== '' });
}

export function unitTitlesQuery(at: AreaDay) {
  return queryOptions({ queryKey: ['titles', 'unit', at], queryFn: ({ signal }) => get<UnitTitlesAnswer>(api.unitTitles(at), signal) });
}

export function campaignsQuery(at: AreaDay) {
  return queryOptions({ queryKey: ['campaigns', at], queryFn: ({ signal }) => get<CampaignsAnswer>(api.campaigns(at), signal), enabled: at.unit !== '' });
}

export function campaignQuery(id: number, asOf: string | undefined) {
  return queryOptions({ queryKey: ['campaigns', id, asOf], queryFn: ({ signal }) => get<CampaignAnswer>(api.campaign(id, asOf === undefined ? {} : { asOf }), signal) });
}

export function whatIfQuery(asked: AreaDay & { readonly set: string }) {
  return queryOptions({ queryKey: ['what-if', asked], queryFn: ({ signal }) => get<WhatIfAnswerBody>(api.whatIf(asked), signal) });
}
