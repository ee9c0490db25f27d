import { bodyId, type BodyId } from '#domain/bodies/body.ts';
import { findBody } from '#domain/bodies/find-body.ts';
import { date } from '#domain/calendar.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { ReportFacts } from '#domain/reports/report-facts.ts';
import type { RoadmapFacts } from '#domain/reports/roadmap-facts.ts';
import type { LineBounds } from '#domain/roadmap/check-lines.ts';
import type { LineCost, NewRoadmapLine } from '#domain/roadmap/roadmap-line.ts';
import type { UnitStanding } from '#domain/scoring/tally.ts';
import type { Campaign } from '#domain/titles/campaign.ts';
import { sayGap } from '#words/gap-text.ts';
import { aBacSon, bacSonUnit } from './a-bac-son.ts';
import { reviewFacts } from './a-review.ts';
import { theDay } from './a-reading.ts';
import { theLaw } from './the-law.ts';

const law = theLaw();
const places = aBacSon();

export const longDongUnit: Unit = bacSonUnit(places, '06328');
export const transport: BodyId = bodyId('sgtvt', bacSonUnit(places, '20').id);

/** A cost that comes from one source alone, whole đồng. */
export function aCost(differs: Partial<LineCost> = {}): LineCost {
  return { central: 0, province: 0, district: 0, commune: 0, other: 0, ...differs };
}

/** A line of Long Đống with everything said. */
export function aLine(item: string, differs: Partial<NewRoadmapLine> = {}): NewRoadmapLine {
  return {
    campaign: 1, unit: longDongUnit.id, set: 'commune-ntm-2021-2025', item, now: 'Chưa đạt', required: 'Đạt', solution: 'Cứng hóa đường', owner: transport,
    doer: bodyId('ubnd', longDongUnit.id), cost: aCost({ province: 200_000_000 }), due: date('2024-12-31'), after: null, note: '', ...differs,
  };
}

/** The campaign of the review on the day of the notice, to the end of 2024. */
export function aCampaign(units: readonly Unit[], differs: Partial<Campaign> = {}): Campaign {
  return {
    id: 1, area: bacSonUnit(places, '20').id, name: 'Rà soát', basis: 'Quyết định số 1494/QĐ-UBND', titlesUpTo: date('2021-12-31'), openedOn: date('2023-01-10'),
    reviewBy: theDay, roadmapBy: date('2023-12-31'), completeBy: date('2024-12-31'), review: { asOf: theDay, upTo: 1_000_000 },
    lines: units.map(({ id }, index) => ({ title: index + 1, unit: id, kind: 'XA_NTM', set: 'commune-ntm-2021-2025' })), ...differs,
  };
}

/** What lines of Long Đống are checked against: the five criteria the notice names, to the end of 2024, no money reported. */
export function theBounds(differs: Partial<LineBounds> = {}): LineBounds {
  return {
    review: theDay, end: date('2024-12-31'), unmet: new Set(['2', '6', '13', '15', '17']),
    isBody: (id) => { const body = findBody(law.programme.bodies, places, id); return body !== undefined && places.isWithin(longDongUnit, body.unit.id); },
    money: new Map(), ...differs,
  };
}

/** What Biểu 03 or 04 is made of: standings, and these lines. */
export function roadmapFacts(kind: 'bieu-03' | 'bieu-04', lines: readonly NewRoadmapLine[] = [], differs: Partial<ReportFacts> = {}): RoadmapFacts {
  const form = law.forms.get(kind);
  if (!form) throw new Error(`law/ holds no form ${kind}`);
  return {
    ...reviewFacts('bieu-01', differs), form,
    lineOf: (unit, item) => lines.find((line) => line.unit === unit && line.item === item),
    sayGap, nameBody: (id) => findBody(law.programme.bodies, places, id)?.name ?? id, from: theDay, until: date('2024-12-31'), campaign: null,
  };
}

export function standingOf(gazetteer: Gazetteer, standings: readonly UnitStanding[], code: string): UnitStanding {
  const found = standings.find(({ unit }) => unit.id === bacSonUnit(gazetteer, code).id);
  if (!found) throw new Error(`no standing of ${code}`);
  return found;
}
