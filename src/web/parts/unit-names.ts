import { useQueries } from '@tanstack/react-query';
import { lineageQuery } from '#web/queries.ts';

/** Names of units by their codes, as they were on a day: `xã Long Đống`. */
export function useUnitNames(codes: readonly string[], asOf: string): ReadonlyMap<string, string> {
  return useQueries({
    queries: [...new Set(codes)].map((code) => lineageQuery(code)),
    combine: (results) => new Map(results.flatMap(({ data }) => {
      const version = data?.versions.find(({ unit }) => unit.validFrom <= asOf && (unit.validTo === null || asOf <= unit.validTo));
      return version ? [[version.unit.code, `${version.unit.kind} ${version.unit.name}`]] : [];
    })),
  });
}
