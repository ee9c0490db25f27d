import { date, monthsAfter, type CalendarDate } from '#domain/calendar.ts';
import type { EvidenceKind } from '#domain/criteria/evidence-kind.ts';
import type { Evidence } from './evidence.ts';

export type Freshness = 'valid' | 'expiring' | 'expired';

type Dated = Pick<Evidence, 'asOf' | 'issuedOn' | 'expiresOn'> & { readonly file: Pick<Evidence['file'], 'takenAt'> };

/** The last day on which a piece holds: the paper's own, else by the lifetime of its kind; null has no end. A kind the law no longer names has none. */
export function lastDayOf(piece: Dated, kind: EvidenceKind | undefined): CalendarDate | null {
  if (piece.expiresOn !== null) return piece.expiresOn;
  const months = kind?.lifetimeMonths ?? null;
  return months === null ? null : monthsAfter(bornOn(piece), months);
}

/** How a piece stands on a day. */
export function freshnessOn(day: CalendarDate, piece: Dated, kind: EvidenceKind | undefined): Freshness {
  const last = lastDayOf(piece, kind);
  if (last === null) return 'valid';
  if (last < day) return 'expired';
  const warnBefore = kind?.warnBeforeMonths ?? 0;
  return warnBefore > 0 && last <= monthsAfter(day, warnBefore) ? 'expiring' : 'valid';
}

/** The day a piece is from: the one on the paper, else the one the camera wrote, else the day of the figures it was attached to. */
export function bornOn({ issuedOn, file, asOf }: Dated): CalendarDate {
  return issuedOn ?? (file.takenAt === null ? asOf : date(file.takenAt.slice(0, 10)));
}
