import type { CriteriaSet, LegalBasis, Overlay, Provenance } from '#domain/criteria/criteria-set.ts';
import type { Law } from '#domain/criteria/law.ts';
import type { SetAnswer } from '#http/schemas/sets.ts';

type SetLine = SetAnswer['set'];

export function presentSetLine({ id, name, level, title, period, status, criteria, legalBasis }: CriteriaSet): SetLine {
  const indicators = criteria.reduce((sum, criterion) => sum + criterion.indicators.length, 0);
  return { id, name: { ...name }, level, title, period: { ...period }, status, criteria: criteria.length, indicators, legalBasis: basisText(legalBasis) };
}

/** A set, the province decisions on it, and the names its ids stand for. */
export function presentSet(set: CriteriaSet, overlays: readonly Overlay[], law: Law): SetAnswer {
  return {
    set: presentSetLine(set),
    law: set,
    overlays: overlays.map((overlay) => ({ id: overlay.id, name: { ...overlay.name }, legalBasis: basisText(overlay.legalBasis), notes: [...overlay.notes], law: overlay })),
    departments: record(law.departments, ({ vi, en }) => ({ vi, en })),
    sources: record(law.sources, ({ what, where }) => ({ what, where })),
    regions: record(law.regions, ({ vi, en }) => ({ vi, en })),
  };
}

export function presentProvenance({ confidence, certainty, basis, sources, note }: Provenance, law: Law) {
  const known = (sources ?? []).map((id) => ({ id, what: law.sources.get(id)?.what ?? '', where: law.sources.get(id)?.where ?? '' }));
  return { confidence, certainty: certainty ?? null, basis: basis ?? null, sources: known, note: note ?? null };
}

function basisText(basis: readonly LegalBasis[]): string {
  return basis.map(({ number, title }) => number ?? title).join('; ');
}

function record<V, A>(map: ReadonlyMap<string, V>, show: (value: V) => A): Record<string, A> {
  return Object.fromEntries([...map].map(([id, value]) => [id, show(value)]));
}
