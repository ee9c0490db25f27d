import type { CalendarDate } from '#domain/calendar.ts';
import { foldDuty } from '#domain/directives/fold-duty.ts';
import { latenessOf } from '#domain/directives/lateness.ts';
import type { Duty } from '#domain/directives/duty.ts';
import type { Law } from '#domain/criteria/law.ts';
import type { UnitId } from '#domain/places/unit.ts';

/** A duty that serves a line: about its unit, and naming its item or its whole criterion. */
export interface LinkedDuty {
  readonly id: number;
  readonly content: string;
  readonly overdue: boolean;
}

/** The duties of units by what they serve, as `unit set/2.1`. Withdrawn ones serve nothing any more. */
export function dutiesByLine(duties: readonly Duty[], law: Law, today: CalendarDate): (unit: UnitId, set: string, item: string, criterion: number) => readonly LinkedDuty[] {
  const linked = new Map<string, LinkedDuty[]>();
  for (const duty of duties) {
    const standing = foldDuty(duty, law.programme.duties);
    if (duty.unit === null || standing.state === 'withdrawn') continue;
    const overdue = latenessOf(standing, law.programme.duties, today).timing === 'overdue';
    for (const served of duty.criteria) {
      const key = `${duty.unit} ${served}`;
      linked.set(key, [...(linked.get(key) ?? []), { id: duty.id, content: duty.content, overdue }]);
    }
  }
  return (unit, set, item, criterion) => {
    const keys = new Set([`${unit} ${set}/${item}`, `${unit} ${set}/${criterion}`]);
    return [...new Map([...keys].flatMap((key) => linked.get(key) ?? []).map((duty) => [duty.id, duty])).values()];
  };
}
