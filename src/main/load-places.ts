import { join } from 'node:path';
import type { Succession, Unit, UnitId } from '#domain/places/unit.ts';
import { readAddressBook } from './places/address-book.ts';
import { buildNewTree } from './places/new-tree.ts';
import { buildOldTree } from './places/old-tree.ts';
import { readPlaceFacts } from './places/place-facts.ts';
import { buildSuccession, type Arrows } from './places/succession.ts';

export interface Places {
  /** Parents before children. */
  readonly units: readonly Unit[];
  readonly successions: readonly Succession[];
  readonly dropped: Arrows['dropped'];
}

const ownLaw = join(import.meta.dirname, '../../law');

/** Every unit of Vietnam before and since 01/7/2025 and what became of it. The same package and law always give the same places. */
export function readPlaces(lawFolder = ownLaw): Places {
  const book = readAddressBook();
  const facts = readPlaceFacts(lawFolder);
  const old = buildOldTree(book, facts);
  const fresh = buildNewTree(book, facts, old);
  const { successions, dropped } = buildSuccession(book, facts, old, fresh);
  return { units: withRegionsOfFormers([...old.units, ...fresh.units], successions), successions, dropped };
}

/** Regions are of the provinces of 2024, so a new unit has the region most of its predecessors had; on a tie the first in the order of regions. */
function withRegionsOfFormers(units: readonly Unit[], successions: readonly Succession[]): Unit[] {
  const byId = new Map<UnitId, Unit>(units.map((unit) => [unit.id, unit]));
  const formers = Map.groupBy(successions, ({ to }) => to);
  return units.map((unit) => {
    if (unit.level === 'province') return unit;
    const regions = (formers.get(unit.id) ?? []).flatMap(({ from }) => byId.get(from)?.region ?? []);
    return regions.length === 0 ? unit : { ...unit, region: mostOf(regions) };
  });
}

function mostOf(regions: readonly string[]): string | null {
  const groups = [...Map.groupBy(regions, (region) => region)];
  return groups.toSorted(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
