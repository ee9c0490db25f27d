import type { Item } from '#domain/assessment/reading.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { askQuestions, byStrength } from '#domain/checks/ask-questions.ts';
import { examine, type Examined } from '#domain/checks/examine.ts';
import { justOverTogether } from '#domain/checks/just-over.ts';
import { KnownFigures } from '#domain/checks/known-figures.ts';
import { peersOf } from '#domain/checks/peers.ts';
import type { Question } from '#domain/checks/question.ts';
import { stoodBefore } from '#domain/checks/stood-before.ts';
import type { CheckLimits } from '#domain/criteria/check-limits.ts';
import { bornOn } from '#domain/evidence/lifetime.ts';
import { done } from '#domain/outcome.ts';
import { unitsOf } from '#domain/people/visible-units.ts';
import type { Unit, UnitId } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';
import { namedPart, partOf, type NamedUnit } from '#usecases/part-of.ts';
import { question } from '#usecases/use-case.ts';
import { areaOfView, findView, type FoundView, type View } from '#usecases/view.ts';

export interface AskedQuestion {
  /** The unit asked about, or the area whose units are asked about together. */
  readonly unit: Unit;
  readonly question: Question;
}

export interface Questions extends FoundView {
  /** The part of the area that is the person's; null is all of it. */
  readonly part: readonly NamedUnit[] | null;
  readonly examined: number;
  readonly questions: readonly AskedQuestion[];
}

/**
 * What the figures of a unit, or of all units below one, give reason to ask; strongest first. Peers are all units of the province, whoever asks,
 * so that everyone is shown the same question; what is asked of units outside one's own area is not shown.
 */
export const viewQuestions = question<View, Questions>('view', {
  reach: areaOfView,
  answer: async (office, actor, input) => {
    const found = findView(office, input);
    if (!found.ok) return found;
    const view = found.value;
    const limits = office.law.checks;
    const part = partOf(office, actor, 'view', view.unit);
    if (!limits) return done({ ...view, part: namedPart(part), examined: 0, questions: [] });
    const own = unitsOf(part, view.unit, view.asOf, office.places).filter(({ level }) => level === view.set.level);
    const proofs = await proofsOf(office, own, view);
    const lookedAt = look(office, view, limits, proofs);
    const wanted = new Set(own.map(({ id }) => id));
    const shown = lookedAt.filter(({ unit }) => wanted.has(unit));
    const peers = peersOf(lookedAt);
    const together = part.isPart || view.unit.level === view.set.level ? [] : justOverTogether(view.unit.id, shown, limits);
    const asked = [...together, ...shown.flatMap((unit) => askQuestions(unit, peers, limits))].sort(byStrength);
    const questions = asked.flatMap((one) => {
      const unit = office.places.find(one.unit);
      return unit ? [{ unit, question: one }] : [];
    });
    return done({ ...view, part: namedPart(part), examined: shown.length, questions });
  },
});

/** Every unit of the province that has figures, laid out for the checks. */
function look(office: Office, { unit, set, asOf }: FoundView, limits: CheckLimits, proofs: ReadonlyMap<UnitId, ReadonlyMap<Item, CalendarDate>>): Examined[] {
  const { board, law, places } = office;
  const known = new KnownFigures(set, law.overlays);
  const province = places.provinceOf(unit) ?? unit;
  const units = [province, ...places.descendants(province.id, asOf)].filter(({ id, level }) => level === set.level && board.log(set.id, id).length > 0);
  return units.map((peer) => examine({
    unit: peer.id,
    asOf,
    log: board.log(set.id, peer.id),
    scores: board.standing(set.id, peer.id, asOf)?.scores ?? [],
    scoresBefore: stoodBefore(limits.latePassing.days, set.id, peer, asOf, law, places, (id) => board.log(id, peer.id)),
    proofs: proofs.get(peer.id) ?? new Map<Item, CalendarDate>(),
  }, known));
}

/** For each unit and item, the date of the latest proof that is in force. */
async function proofsOf(office: Office, units: readonly Unit[], { set }: FoundView): Promise<ReadonlyMap<UnitId, ReadonlyMap<Item, CalendarDate>>> {
  const evidence = await office.store.reading((shelves) => shelves.evidence.ofUnits(units.map(({ id }) => id), set.id));
  const proofs = new Map<UnitId, Map<Item, CalendarDate>>();
  for (const piece of evidence) {
    const held = proofs.get(piece.unit) ?? new Map<Item, CalendarDate>();
    const [born, latest] = [bornOn(piece), held.get(piece.item)];
    if (latest === undefined || latest < born) held.set(piece.item, born);
    proofs.set(piece.unit, held);
  }
  return proofs;
}
