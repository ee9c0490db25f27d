import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit } from '#domain/places/unit.ts';
import { gapsOf } from '#domain/scoring/gaps.ts';
import type { Campaign } from '#domain/titles/campaign.ts';
import type { Gauge } from '#domain/titles/gauge.ts';
import type { Office } from '#usecases/office.ts';
import type { TitleList } from '#usecases/titles/list-titles.ts';
import type { CampaignPreview } from '#usecases/titles/open-campaign.ts';
import type { TitlesPreview } from '#usecases/titles/take-titles.ts';
import type { TitleAt } from '#usecases/titles/title-book.ts';
import type { CampaignList, CampaignView } from '#usecases/titles/view-campaign.ts';
import type { UnitTitles } from '#usecases/titles/view-unit-titles.ts';
import type { WhatIfAnswer } from '#usecases/titles/what-if.ts';
import type { Language } from '#words/language.ts';
import { presentRefusals } from '#http/answer.ts';
import type { CampaignAnswer, CampaignsAnswer, CampaignSummary, PreviewAnswer } from '#http/schemas/campaigns.ts';
import type { GaugeAnswer, TitleAnswer, TitlesAnswer, TitlesImportAnswer, UnitTitlesAnswer, WhatIfAnswerBody } from '#http/schemas/titles.ts';
import { presentDoubt } from './import.ts';

/** What names are taken from, and the language they are told in. */
export interface TitlePen {
  readonly law: Office['law'];
  readonly places: Gazetteer;
  readonly language: Language;
}

export function presentTitles(list: TitleList, pen: TitlePen): TitlesAnswer {
  const { unit, asOf, part, titles, counts, mayRegister, mayChange } = list;
  return {
    unit: unit.code, asOf, part: part && [...part],
    titles: titles.map((title) => presentTitle(title, pen)),
    counts: counts.map(({ kind, units, statuses }) => ({ kind, kindName: kindName(kind, pen), units, statuses: { ...statuses } })),
    kinds: [...pen.law.programme.titles.values()].map(({ id, short, level }) => ({ id, name: kindName(id, pen), short, level })),
    mayRegister, mayChange,
  };
}

export function presentUnitTitles({ unit, asOf, titles }: UnitTitles, pen: TitlePen): UnitTitlesAnswer {
  return { unit: named(unit), asOf, titles: titles.map((title) => presentTitle(title, pen)) };
}

export function presentTitlesPreview({ rows, accepted, unchanged, doubts }: TitlesPreview, dryRun: boolean, language: Language): TitlesImportAnswer {
  return { rows, accepted: doubts.length > 0 ? 0 : accepted, unchanged, dryRun, doubts: doubts.map((doubt) => presentDoubt(doubt, language)) };
}

export function presentWhatIf({ set, asOf, part, lines, counts }: WhatIfAnswer, pen: TitlePen): WhatIfAnswerBody {
  return {
    set: set.id, asOf, part: part && [...part], counts: { ...counts },
    titles: lines.map(({ title, unit, met, unmet, unknown, outlook, gauge }) => ({
      id: title.id, unit: unit.code, name: unit.name, kind: title.kind, kindName: kindName(title.kind, pen), titleYear: title.titleYear,
      met, unmet: [...unmet], unknown: [...unknown], outlook, verdict: gauge?.verdict ?? null,
    })),
  };
}

export function presentPreview({ lines, counts, later, unmeasured, refusals }: CampaignPreview, pen: TitlePen): PreviewAnswer {
  return {
    lines: lines.length,
    counts: counts.map(({ kind, set, lines: count }) => ({ kind, kindName: kindName(kind, pen), set, setName: setName(set, pen), lines: count })),
    later: later.length,
    unmeasured: unmeasured.length,
    refusals: presentRefusals(refusals, pen.language).map(({ code, sentence }) => ({ code, sentence })),
  };
}

export function presentCampaigns({ campaigns, mayOpen }: CampaignList): CampaignsAnswer {
  return { campaigns: campaigns.map(({ campaign, area, lines }) => ({ ...summary(campaign, area), lines })), mayOpen };
}

export function presentCampaign(view: CampaignView, pen: TitlePen): CampaignAnswer {
  const nameOf = (set: string, no: number) => {
    const criterion = pen.law.sets.get(set)?.criteria.find((each) => each.no === no);
    return criterion?.[pen.language] ?? String(no);
  };
  return {
    campaign: summary(view.campaign, view.area),
    asOf: view.on,
    frozen: view.isFrozen,
    part: view.part && [...view.part],
    lines: view.lines.map(({ line, unit, parent, title, standing, met, unmet, unknown, isReviewed, gauge }) => ({
      unit: named(unit), parent: parent && named(parent), kind: line.kind, kindName: kindName(line.kind, pen), set: line.set,
      titleYear: title?.titleYear ?? null, decision: title?.decision ?? '',
      met, unmetCount: unmet, unknown, reviewed: isReviewed, unmet: gapsOf(standing.scores).map(({ item }) => item), gauge: gauge && presentGauge(gauge),
    })),
    districts: view.districts.map(({ area, ...progress }) => ({ area: named(area), ...progress })),
    frequency: view.frequency.map(({ set, no, unmet, unknown, of, isPriority }) => ({ set, setName: setName(set, pen), no, name: nameOf(set, no), unmet, unknown, of, priority: isPriority })),
    mayFreeze: view.mayFreeze,
  };
}

function summary({ id, name, basis, openedOn, titlesUpTo, reviewBy, roadmapBy, completeBy, review }: Campaign, area: Unit): CampaignSummary {
  return { id, area: named(area), name, basis, openedOn, titlesUpTo, reviewBy, roadmapBy, completeBy, review: review && { asOf: review.asOf } };
}

function presentTitle({ title, unit, status, isHighest, gauge, campaign }: TitleAt, pen: TitlePen): TitleAnswer {
  const { id, kind, titleYear, decision, decidedOn, issuer, set, events } = title;
  const parent = unit.parent === null ? undefined : pen.places.find(unit.parent);
  return {
    id, unit: named(unit), parent: parent ? named(parent) : null, unitTo: unit.validTo, kind, kindName: kindName(kind, pen), titleYear, decision, decidedOn, issuer, set, setName: set === null ? null : setName(set, pen),
    status, highest: isHighest, campaign, gauge: gauge && presentGauge(gauge), events: events.map((event) => ({ ...event })),
  };
}

function presentGauge({ unmet, unknown, ...gauge }: Gauge): GaugeAnswer {
  return { ...gauge, unmet: [...unmet], unknown: [...unknown] };
}

function named({ code, kind, name }: Unit): { code: string; kind: string; name: string } {
  return { code, kind, name };
}

function setName(set: string, { law, language }: TitlePen): string {
  return law.sets.get(set)?.name[language] ?? set;
}

function kindName(kind: string, { law, language }: TitlePen): string {
  return law.programme.titles.get(kind)?.[language] ?? kind;
}
