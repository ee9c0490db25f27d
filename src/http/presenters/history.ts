import type { Law } from '#domain/criteria/law.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { HistoryEntry } from '#usecases/assessment/view-history.ts';
import { historySentence, type RoleName } from '#words/history.ts';
import type { Language } from '#words/language.ts';
import type { HistoryAnswer } from '#http/schemas/sheet.ts';
import { presentReading } from './reading.ts';

/** The history as it is shown: every entry as data and as a sentence, with roles by the names they have in law. */
export function presentHistory(entries: readonly HistoryEntry[], law: Law, places: Gazetteer, language: Language): HistoryAnswer {
  const roleName: RoleName = (role, area) => {
    const unit = area === null ? undefined : places.find(area as UnitId);
    return [law.roles.get(role)?.[language] ?? role, unit ? `${unit.kind} ${unit.name}` : ''].filter((part) => part !== '').join(', ');
  };
  return {
    entries: entries.map((entry) => ({
      ...presentReading(entry), undone: entry.takenBack !== null, inForce: entry.inForce, sentence: historySentence({ ...entry, actedFor: namedUnit(entry, places) }, entry.replaced, roleName, language),
    })),
  };
}

/** Who acted for a unit below is told its name; the log has its code. */
function namedUnit({ actedFor, asOf }: HistoryEntry, places: Gazetteer): HistoryEntry['actedFor'] {
  const unit = actedFor?.name === null ? places.findByCode(actedFor.login, asOf) : undefined;
  return actedFor && unit ? { ...actedFor, name: `${unit.kind} ${unit.name}` } : actedFor;
}
