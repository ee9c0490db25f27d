import type { Item } from '#domain/assessment/reading.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { coverageOf, type Coverage } from '#domain/evidence/coverage.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import { freshnessOn, lastDayOf, type Freshness } from '#domain/evidence/lifetime.ts';
import { reusesOf, type Reuse } from '#domain/evidence/reuse.ts';
import { done } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import { mayDo } from '#domain/people/may-do.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { ListedEvidence } from '#store/shelves.ts';
import type { Office } from '#usecases/office.ts';
import { question } from '#usecases/use-case.ts';
import { findView, reachOfView, type FoundView, type View } from '#usecases/view.ts';
import { criterionOfPiece, lockOverEvidence } from './lock-over-evidence.ts';

/** A piece as it stands on the day looked at. */
export interface ViewedPiece {
  readonly piece: Evidence;
  readonly criterion: number;
  /** The last day on which it holds; null has no end. */
  readonly lastDay: CalendarDate | null;
  readonly freshness: Freshness;
  readonly mayRemove: boolean;
  /** Where else the same picture serves; the unit is null where the reader may not look. */
  readonly reuses: readonly (Reuse & { readonly unit: Unit | null })[];
}

export interface EvidenceView extends FoundView {
  readonly coverage: readonly (Coverage & { readonly mayAttach: boolean })[];
  readonly pieces: readonly ViewedPiece[];
  readonly removed: readonly ListedEvidence[];
}

/**
 * What proves one unit's values on a day: everything attached for that day or an earlier one, whether it still holds, how much of each criterion it
 * proves, and where the same picture serves another unit or another year.
 */
export const viewEvidence = question<View, EvidenceView>('view', {
  reach: reachOfView,
  answer: async (office, actor, view) => {
    const found = findView(office, view);
    if (!found.ok) return found;
    const { unit, set, asOf } = found.value;
    const { listed, sharing } = await office.store.reading(async ({ evidence }) => {
      const listed = (await evidence.ofUnit(unit.id, set.id)).filter((piece) => piece.asOf <= asOf);
      return { listed, sharing: await evidence.sharing([...new Set(listed.filter(isThere).map(({ file }) => file.sha))]) };
    });
    const pieces = listed.filter(isThere).map((piece) => viewed(office, actor, found.value, piece, sharing.get(piece.file.sha) ?? []));
    return done({
      ...found.value,
      coverage: coverageOf(set, provenBy(pieces)).map((coverage) => ({ ...coverage, mayAttach: may(office, actor, 'attach-evidence', unit, `${set.id}/${coverage.no}`) })),
      pieces,
      removed: listed.filter((piece) => !isThere(piece)),
    });
  },
});

/** The items to which something that still holds is attached. */
export function provenBy(pieces: readonly ViewedPiece[]): readonly Item[] {
  return pieces.filter(({ freshness }) => freshness !== 'expired').map(({ piece }) => piece.item);
}

function isThere({ removal }: ListedEvidence): boolean {
  return removal === null;
}

function viewed(office: Office, actor: Actor, { unit, set, asOf }: FoundView, piece: Evidence, sharing: readonly Evidence[]): ViewedPiece {
  const { kinds } = office.law.evidence;
  const kind = kinds.get(piece.kind);
  const criterion = criterionOfPiece(office, piece);
  return {
    piece,
    criterion,
    lastDay: lastDayOf(piece, kind),
    freshness: freshnessOn(asOf, piece, kind),
    mayRemove: may(office, actor, 'remove-evidence', unit, `${set.id}/${criterion}`) && lockOverEvidence(office, piece) === undefined,
    reuses: reusesOf(piece, sharing, kinds).map((reuse) => ({ ...reuse, unit: visible(office, actor, reuse.where) })),
  };
}

/** That a picture serves elsewhere is told to everyone it concerns; where, only to those who may look there. */
function visible(office: Office, actor: Actor, { unit }: Evidence): Unit | null {
  const found = office.places.find(unit);
  return found && may(office, actor, 'view', found) ? found : null;
}

function may(office: Office, actor: Actor, deed: 'view' | 'attach-evidence' | 'remove-evidence', unit: Unit, ...criteria: string[]): boolean {
  return mayDo(actor, deed, { units: [unit], criteria }, office.law.roles, office.places, office.clock.today());
}
