import { findItem } from '#domain/assessment/known-items.ts';
import { readDate, type CalendarDate } from '#domain/calendar.ts';
import { needsIssueDay, type EvidenceKind } from '#domain/criteria/evidence-kind.ts';
import type { NewEvidence } from '#domain/evidence/evidence.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Reach } from '#domain/people/may-do.ts';
import type { Office } from '#usecases/office.ts';
import { findView, type FoundView, type View } from '#usecases/view.ts';

/** What is to be attached where, as it was typed. */
export interface AttachEvidence extends View {
  readonly item: string;
  readonly kind: string;
  /** The file's own name. */
  readonly name: string;
  readonly issuedOn: string | null;
  readonly expiresOn: string | null;
  readonly note: string;
}

export interface TakenEvidence {
  readonly view: FoundView;
  readonly criterion: number;
  readonly kind: EvidenceKind;
  readonly piece: NewEvidence;
}

/** Reads what was typed, or says what is wrong with it. The file itself is not asked. */
export function takeEvidence(office: Pick<Office, 'places' | 'law' | 'clock'>, input: AttachEvidence): Outcome<TakenEvidence> {
  const view = findView(office, input);
  if (!view.ok) return view;
  const { unit, set, asOf } = view.value;
  if (unit.level !== set.level) return refuse('wrong-unit-level', { name: unit.name, level: unit.level, expected: set.level });
  const item = findItem(set, input.item, office.law.overlays);
  if (!item) return refuse('unknown-item', { found: input.item, set: set.id }, 'item');
  const kind = office.law.evidence.kinds.get(input.kind);
  if (!kind) return refuse('unknown-evidence-kind', { found: input.kind, known: [...office.law.evidence.kinds.keys()].join(', ') }, 'kind');
  const days = readDays(input, kind, office.clock.today());
  if (!days.ok) return days;
  const name = input.name.normalize('NFC').replace(/^.*[\\/]/, '');
  return done({ view: view.value, criterion: item.criterion, kind, piece: { unit: unit.id, set: set.id, item: input.item, asOf, kind: kind.id, name, ...days.value, note: input.note.trim() } });
}

/** Attaching is asked for the unit and the criterion, as entering a value is. */
export function reachOfTaken({ view, criterion }: TakenEvidence): Reach {
  return { units: [view.unit], criteria: [`${view.set.id}/${criterion}`] };
}

function readDays(input: AttachEvidence, kind: EvidenceKind, today: CalendarDate): Outcome<Pick<NewEvidence, 'issuedOn' | 'expiresOn'>> {
  const issued = readDay(input.issuedOn, 'issuedOn');
  if (!issued.ok) return issued;
  const expires = readDay(input.expiresOn, 'expiresOn');
  if (!expires.ok) return expires;
  const [issuedOn, expiresOn] = [issued.value, expires.value];
  if (issuedOn === null && needsIssueDay(kind)) return refuse('issue-day-needed', { kind: kind.vi }, 'issuedOn');
  if (issuedOn !== null && issuedOn > today) return refuse('out-of-range', { found: issuedOn, expected: `≤ ${today}` }, 'issuedOn');
  if (issuedOn !== null && expiresOn !== null && expiresOn < issuedOn) return refuse('out-of-range', { found: expiresOn, expected: `≥ ${issuedOn}` }, 'expiresOn');
  return done({ issuedOn, expiresOn });
}

function readDay(typed: string | null, at: string): Outcome<CalendarDate | null> {
  if (typed === null) return done(null);
  const day = readDate(typed);
  return day.ok ? day : { ok: false, refusals: day.refusals.map((refusal) => ({ ...refusal, at })) };
}
