import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { ListedPlace } from '#usecases/places/list-places.ts';
import type { Version } from '#usecases/places/trace-lineage.ts';
import type { LineageAnswer, PlaceLine } from '#http/schemas/places.ts';

export function presentPlace({ unit, parent, hasChildren }: ListedPlace): PlaceLine {
  const { code, name, level, kind, validFrom, validTo } = unit;
  return { code, name, level, kind, parent: parent?.code ?? null, parentName: parent ? `${parent.kind} ${parent.name}` : null, validFrom, validTo, hasChildren };
}

/** The units above one, nearest first: `huyện Bắc Sơn, tỉnh Lạng Sơn`. */
export function pathText(path: readonly Unit[]): string {
  return path.map(({ kind, name }) => `${kind} ${name}`).join(', ');
}

export function presentLineage(code: string, versions: readonly Version[], places: Gazetteer): LineageAnswer {
  return {
    code,
    versions: versions.map(({ unit, path, predecessors, successors }) => ({
      unit: presentPlace({ unit, parent: path[0] ?? null, hasChildren: places.children(unit.id, unit.validTo ?? unit.validFrom).length > 0 }),
      path: pathText(path),
      legalBasis: unit.legalBasis,
      predecessors: predecessors.map(presentRelative),
      successors: successors.map(presentRelative),
    })),
  };
}

function presentRelative({ unit, path, by }: Version['successors'][number]): LineageAnswer['versions'][number]['successors'][number] {
  return { code: unit.code, name: unit.name, kind: unit.kind, path: pathText(path), effective: by.effective, legalBasis: by.legalBasis };
}
