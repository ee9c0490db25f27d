import type { BodyKind } from '#domain/criteria/body-kind.ts';
import type { Unit, UnitId } from '#domain/places/unit.ts';

/** One body: its kind and the unit it is of, as `ubnd:185@2020-01-01`. */
export type BodyId = string & { readonly bodyId: unique symbol };

export interface Body {
  readonly id: BodyId;
  readonly kind: BodyKind;
  readonly unit: Unit;
  /** As running text names it: `UBND huyện Bắc Sơn`, `Sở Xây dựng`. */
  readonly name: string;
}

export function bodyId(kind: string, unit: UnitId): BodyId {
  return `${kind}:${unit}` as BodyId;
}
