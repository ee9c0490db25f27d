import type { Kysely } from 'kysely';
import { date } from '#domain/calendar.ts';
import type { Succession, Unit, UnitId, UnitLevel } from '#domain/places/unit.ts';
import type { Engine, Value } from './engine.ts';
import type { Schema, SuccessionRow, UnitRow } from './schema.ts';
import type { PlacesShelf } from './shelves.ts';

export function placesShelf(engine: Engine, db: Kysely<Schema>): PlacesShelf {
  return {
    all: async () => ({
      units: (await db.selectFrom('units').selectAll().execute()).map(toUnit),
      successions: (await db.selectFrom('successions').selectAll().execute()).map(toSuccession),
    }),
    addedSince: async (entry) => (await db.selectFrom('units').selectAll().where('entry', '>', entry).orderBy('entry').orderBy('id').execute()).map(toUnit),
    addUnits: (units, entry) => engine.append(db, 'units', unitColumns, units.map((unit) => unitRow(unit, entry))),
    addSuccessions: (successions) => engine.append(db, 'successions', successionColumns, successions.map(successionRow)),
    count: async () => (await db.selectFrom('units').select(db.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()).n,
  };
}

const unitColumns = ['id', 'code', 'name', 'level', 'kind', 'parent', 'valid_from', 'valid_to', 'region', 'legal_basis', 'entry'];

function unitRow(unit: Unit, entry: number): Value[] {
  const { id, code, name, level, kind, parent, validFrom, validTo, region, legalBasis } = unit;
  return [id, code, name, level, kind, parent, validFrom, validTo, region, legalBasis, entry];
}

function toUnit(row: UnitRow): Unit {
  return {
    id: row.id as UnitId,
    code: row.code,
    name: row.name,
    level: row.level as UnitLevel,
    kind: row.kind,
    parent: row.parent as UnitId | null,
    validFrom: date(row.valid_from),
    validTo: row.valid_to === null ? null : date(row.valid_to),
    region: row.region,
    legalBasis: row.legal_basis,
  };
}

const successionColumns = ['from_unit', 'to_unit', 'effective', 'legal_basis'];

function successionRow({ from, to, effective, legalBasis }: Succession): Value[] {
  return [from, to, effective, legalBasis];
}

function toSuccession(row: SuccessionRow): Succession {
  return { from: row.from_unit as UnitId, to: row.to_unit as UnitId, effective: date(row.effective), legalBasis: row.legal_basis };
}
