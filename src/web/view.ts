import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { LineageAnswer } from '#http/schemas/places.ts';
import type { View } from './paths.ts';
import { lineageQuery, meQuery } from './queries.ts';

/** What every address may carry, so that a view can be sent to a colleague: area, set, day, and the commune and item looked at. */
export interface Search {
  readonly unit?: string;
  readonly set?: string;
  readonly asOf?: string;
  readonly commune?: string;
  readonly item?: string;
  readonly kind?: string;
  readonly campaign?: string;
  /** Of duties: how they stand to their term, the criterion as `set/no` and the paper they come from. */
  readonly timing?: string;
  readonly criterion?: string;
  readonly document?: string;
  readonly next?: string;
  /** What another house appends when it sends a person back who signed in there. */
  readonly code?: string;
  readonly state?: string;
  readonly iss?: string;
  readonly error?: string;
}

const keys = ['unit', 'set', 'asOf', 'commune', 'item', 'kind', 'campaign', 'timing', 'criterion', 'document', 'next', 'code', 'state', 'iss', 'error'] as const satisfies readonly (keyof Search)[];

export function readSearch(found: Record<string, unknown>): Search {
  return Object.fromEntries(keys.flatMap((key) => (typeof found[key] === 'string' && found[key] !== '' ? [[key, found[key]]] : [])));
}

/** The area, set and day looked at: those of the address, otherwise those the person's work begins with. `unit` is empty while no area is chosen. */
export function useView(): View {
  const { unit, set, asOf } = useSearch({ strict: false }) as Search;
  const home = useQuery(meQuery).data?.home;
  return { unit: unit ?? home?.unit ?? '', set: set ?? home?.set ?? '', asOf: asOf ?? home?.asOf ?? '' };
}

/** Changes part of the address; the rest stays. A change of what is looked at can be undone with the browser's Back. */
export function useChangeView(): (change: { [K in keyof Search]?: string | undefined }) => void {
  const navigate = useNavigate();
  return (change) => void navigate({ to: '.', search: (before: Search) => readSearch({ ...before, ...change }) });
}

type Version = LineageAnswer['versions'][number];

/** The unit a code names on a day; codes have been given anew, so the day decides. */
export function useUnit(code: string, asOf: string): Version | undefined {
  const { data } = useQuery({ ...lineageQuery(code), enabled: code !== '' });
  return data?.versions.find(({ unit }) => unit.validFrom <= asOf && (unit.validTo === null || asOf <= unit.validTo));
}
