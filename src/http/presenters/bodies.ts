import { unitsNow, type NamedBody } from '#domain/bodies/heirs.ts';
import type { HeldBody } from '#http/schemas/bodies.ts';

/** A body by its name, and in whose hands it is. */
export function presentBody({ id, name, heirs }: Pick<NamedBody, 'id' | 'name' | 'heirs'>): HeldBody {
  return { id, name, now: unitsNow({ heirs }) };
}
