import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { campaignsQuery } from './title-queries.ts';
import { useChangeView, useView, type Search } from './view.ts';

/** The campaigns of the area looked at and the one chosen: that of the address, otherwise the newest. */
export function useCampaignChoice() {
  const { unit, asOf } = useView();
  const change = useChangeView();
  const { campaign = '' } = useSearch({ strict: false }) as Search;
  const listed = useQuery(campaignsQuery({ unit, asOf }));
  const all = listed.data?.campaigns ?? [];
  return { unit, asOf, listed, all, chosen: all.find(({ id }) => String(id) === campaign) ?? all[0], choose: (id: string) => change({ campaign: id }) };
}
