import type { CalendarDate } from '#domain/calendar.ts';
import type { TitleKind } from '#domain/criteria/title-kind.ts';

export interface TitleSet {
  readonly set: string;
  /** The set it is measured by: kiểu mẫu on nâng cao (QĐ 18/2022/QĐ-TTg). */
  readonly judgedBy: string;
}

/** The set a kind of title is measured by on a day; null where the law knows none. */
export function setOn({ sets }: TitleKind, day: CalendarDate): TitleSet | null {
  const found = sets.find(({ from, to }) => from <= day && (to === null || day <= to));
  return found ? { set: found.set, judgedBy: found.judgedBy } : null;
}
