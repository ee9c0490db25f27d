import type { NewReading, Reading } from '#domain/assessment/reading.ts';
import type { Deed } from '#domain/people/actor.ts';
import { behalfIn } from '#domain/people/behalf.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { Desk } from '#usecases/office.ts';

/** Enters readings in the actor's name, each with whom it is entered for: a colleague, or the unit below. Answers them in the order given; they are numbered so inside each unit. */
export async function appendReadings(desk: Desk, deed: Deed, readings: readonly NewReading[], batch: number | null): Promise<readonly Reading[]> {
  const by = { person: desk.actor.account, at: desk.clock.now(), batch };
  const groups = Map.groupBy(readings, behalfPerUnit(desk, deed));
  const [only] = groups.keys();
  if (groups.size === 1 && only !== undefined) return desk.shelves.readings.append(readings, { ...by, behalf: only });
  const entered = new Map<NewReading, Reading>();
  for (const [behalf, together] of groups) {
    const appended = await desk.shelves.readings.append(together, { ...by, behalf });
    for (const [index, reading] of together.entries()) entered.set(reading, appended[index] as Reading);
  }
  return readings.flatMap((reading) => entered.get(reading) ?? []);
}

/** Whom a reading is entered for, asked once for each unit. */
function behalfPerUnit({ actor, law, places, clock }: Desk, deed: Deed): (reading: NewReading) => string | null {
  const known = new Map<UnitId, string | null>();
  return ({ unit: id }) => {
    const held = known.get(id);
    if (held !== undefined) return held;
    const unit = places.find(id);
    const behalf = unit ? behalfIn(actor, deed, unit, law.roles, places, clock.today()) : null;
    known.set(id, behalf);
    return behalf;
  };
}
