import { bodiesOf, findBody } from '#domain/bodies/find-body.ts';
import { findIndicator, type CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { Law } from '#domain/criteria/law.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit, UnitId } from '#domain/places/unit.ts';
import { sumCosts, totalCost } from '#domain/roadmap/line-cost.ts';
import { lineStates, type RoadmapLine } from '#domain/roadmap/roadmap-line.ts';
import type { Roadmap, ViewedLine } from '#usecases/roadmap/view-roadmap.ts';
import type { Language } from '#words/language.ts';
import type { LineHistoryAnswer, RoadmapAnswer, RoadmapAnswerLine } from '#http/schemas/roadmaps.ts';

/** What a roadmap is shown with. */
export interface RoadmapPen {
  readonly law: Law;
  readonly places: Gazetteer;
  readonly language: Language;
}

type Shown = Pick<Unit, 'code' | 'kind' | 'name'>;

export function presentRoadmap(view: Roadmap, pen: RoadmapPen): RoadmapAnswer {
  const { campaign, area, part, asOf, review, units, lines, periods } = view;
  return {
    campaign: { id: campaign.id, name: campaign.name, basis: campaign.basis, roadmapBy: campaign.roadmapBy, completeBy: campaign.completeBy, frozen: campaign.review !== null },
    area: shown(area),
    part: part && [...part],
    asOf, review,
    periods: [...periods],
    units: units.map(({ unit, set }) => ({ ...shown(unit), parent: parentOf(unit, pen)?.code ?? '', parentName: placeName(parentOf(unit, pen)), set: set.id })),
    bodies: bodiesAbove(view, pen),
    doers: units.map(({ unit }) => ({ unit: unit.code, bodies: bodiesOf(pen.law.programme.bodies, unit, review).map(named) })),
    papers: [...new Map(units.map(({ line: { kind }, set }) => [set.id, { kind: kind === 'XA_NTM' ? 'bieu-03' : 'bieu-04', set: set.id }])).values()],
    lines: lines.map((line) => presentLine(line, pen)),
    totals: presentTotals(lines, periods),
    declarations: view.declarations.map(({ declaration: { area: where, declaredOn, person, lines: count }, name, changedSince }) => ({ area: placeOf(where, pen), declaredOn, person, name, lines: count, changedSince })),
    mayDeclare: view.mayDeclare.map(shown),
    unreported: view.unreported.map(({ unit, years }) => ({ unit: unit.code, years: [...years] })),
  };
}

function presentLine({ unit, criterion, seq, line, isGap, mayEdit, state, why, duties }: ViewedLine, { law, language }: RoadmapPen): RoadmapAnswerLine {
  const { set, item, now, required, solution, owner, doer, cost, due, after, note } = line;
  return { unit: unit.code, set, item, name: itemName(law.sets.get(set), item, criterion, language), criterion, seq, now, required, solution, owner, doer, cost, due, after, note, isGap, mayEdit, state, why: [...why], duties: duties.map((duty) => ({ ...duty })) };
}

function itemName(set: CriteriaSet | undefined, item: string, criterion: number, language: Language): string {
  return ((set && findIndicator(set, item)) ?? set?.criteria.find(({ no }) => no === criterion))?.[language] ?? '';
}

function presentTotals(lines: readonly ViewedLine[], periods: Roadmap['periods']): RoadmapAnswer['totals'] {
  const built = lines.filter(({ seq }) => seq !== null).map(({ line }) => line);
  return {
    states: lineStates.map((state) => ({ state, count: lines.filter((line) => line.state === state).length })),
    cost: { ...sumCosts(built.map(({ cost }) => cost)) },
    byPeriod: periods.map((due) => {
      const ofPeriod = built.filter((line) => line.due === due);
      return { due, lines: ofPeriod.length, cost: totalCost(sumCosts(ofPeriod.map(({ cost }) => cost))) };
    }),
    uncosted: lines.length - built.filter(({ cost }) => cost !== null).length,
  };
}

/** Bodies of the province and of the districts above the units, and whoever leads a line already. */
function bodiesAbove({ units, lines, review }: Roadmap, { law, places }: RoadmapPen): RoadmapAnswer['bodies'] {
  const above = new Map(units.flatMap(({ unit }) => places.ancestors(unit.id)).map((unit) => [unit.id, unit]));
  const kinds = law.programme.bodies;
  const listed = [...above.values()].sort((a, b) => a.level.localeCompare(b.level) * -1).flatMap((unit) => bodiesOf(kinds, unit, review));
  const leading = lines.flatMap(({ line: { owner } }) => (owner === null ? [] : findBody(kinds, places, owner) ?? []));
  return [...new Map([...listed, ...leading].map((body) => [body.id, named(body)])).values()];
}

function named({ id, name }: { readonly id: string; readonly name: string }): { id: string; name: string } {
  return { id, name };
}

function shown({ code, kind, name }: Shown): { code: string; kind: string; name: string } {
  return { code, kind, name };
}

function parentOf({ parent }: Unit, { places }: RoadmapPen): Unit | undefined {
  return parent === null ? undefined : places.find(parent);
}

function placeName(unit: Unit | undefined): string {
  return unit ? `${unit.kind} ${unit.name}` : '';
}

function placeOf(id: UnitId, { places }: RoadmapPen): { code: string; kind: string; name: string } {
  const unit = places.find(id);
  return unit ? shown(unit) : { code: '', kind: '', name: id };
}

export function presentLineHistory(versions: readonly RoadmapLine[]): LineHistoryAnswer {
  return { versions: versions.map(({ seq, solution, owner, doer, cost, due, after, note, person, behalf, at }) => ({ seq, solution, owner, doer, cost, due, after, note, person, behalf, at })) };
}
