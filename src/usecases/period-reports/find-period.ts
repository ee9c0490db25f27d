import { readDate } from '#domain/calendar.ts';
import type { PeriodKind } from '#domain/criteria/period-rules.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { owedBy, receiverOf } from '#domain/period-reports/owing.ts';
import type { Period } from '#domain/period-reports/period.ts';
import type { PeriodReportKey } from '#domain/period-reports/period-report.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';

type Here = Pick<Office, 'places' | 'law'>;

/** A period report as typed: the code of its unit, the kind, the first day of the period. */
export interface AskPeriodReport {
  readonly unit: string;
  readonly kind: string;
  readonly from: string;
}

export interface FoundPeriod {
  readonly unit: Unit;
  readonly kind: PeriodKind;
  readonly period: Period;
  readonly key: PeriodReportKey;
  /** Who receives it: the unit above; a province keeps its own. */
  readonly receiver: Unit;
}

/** Finds whose report it is and of which period; refused where the code was nobody's then, or its unit owes no such report. */
export function findPeriod({ places, law }: Here, { unit: code, kind: id, from: typed }: AskPeriodReport): Outcome<FoundPeriod> {
  const from = readDate(typed);
  if (!from.ok) return from;
  const { kinds, from: since } = law.programme.periods;
  const kind = kinds.find((candidate) => candidate.id === id);
  const owed = kind && from.value >= since ? owedBy(places, kind, code, from.value) : undefined;
  if (kind && owed) return done({ ...owed, kind, key: { unit: owed.unit.id, kind: kind.id, from: from.value }, receiver: receiverOf(places, owed.unit) });
  const unit = unitAt(places, code, from.value);
  return unit.ok ? refuse('unknown-period', { kind: id, from: typed, known: kinds.map((known) => known.id).join(', ') }) : unit;
}
