import type { Body, BodyId } from '#domain/bodies/body.ts';
import { findBody } from '#domain/bodies/find-body.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { OfficialDocument } from '#domain/directives/document.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { ReviewedTitle } from '#domain/papers/plan-facts.ts';
import { planPaper } from '#domain/papers/plan-paper.ts';
import { numbered, readWording } from '#domain/papers/read-wording.ts';
import type { Wording } from '#domain/papers/wording.ts';
import { unitsOf } from '#domain/people/visible-units.ts';
import type { Plan } from '#domain/plans/plan.ts';
import { isOpen } from '#domain/plans/tally.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Report } from '#domain/reports/report.ts';
import type { UnitStanding } from '#domain/scoring/tally.ts';
import type { Campaign } from '#domain/titles/campaign.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Making } from '#usecases/reports/made.ts';
import { makeReviewReport } from '#usecases/reports/make-review-report.ts';
import { makeRoadmapReport } from '#usecases/reports/make-roadmap-report.ts';
import { reviewDay, standingAtReview } from '#usecases/roadmap/at-review.ts';
import { measurePlan } from './measured-plan.ts';

/** Bodies by name; those of one kind of all units right below the area together: `UBND các huyện, thành phố`. */
function namesOf({ office: { law, places } }: Making, ids: readonly BodyId[], area: Unit, asOf: CalendarDate): string {
  const found = ids.flatMap((id) => findBody(law.programme.bodies, places, id) ?? []);
  const [first] = found;
  const below = places.children(area.id, asOf);
  const isAll = below.length > 1 && found.length === below.length && below.every(({ id }) => found.some(({ unit, kind }) => unit.id === id && kind.id === first?.kind.id));
  if (!first || !isAll) return found.map(({ name }) => name).join(', ');
  const kinds = [...new Set(below.map(({ kind }) => kind))].toSorted((a, b) => below.filter(({ kind }) => kind === b).length - below.filter(({ kind }) => kind === a).length);
  return first.kind.short.includes('{name}') ? `Các ${kinds.join(', ')}` : first.kind.short.replaceAll('{unit}', `các ${kinds.join(', ')}`);
}

/** The tables of a campaign, by the title each is about; a table without a unit in it is left out. */
const tables = [['bieu-01', 'XA_NTM'], ['bieu-02', 'XA_NTM_NC'], ['bieu-03', 'XA_NTM'], ['bieu-04', 'XA_NTM_NC']] as const;

/** A plan as the paper it is, with what is known on a day; once it was issued, on the day it bears. It says the same to everybody who may read it: its figures are its area's. */
export async function paperOfPlan(making: Making, plan: Plan, document: OfficialDocument, day: CalendarDate): Promise<Outcome<Paper>> {
  const asOf = document.state === 'draft' ? day : (document.date ?? day);
  const { office, shelves } = making;
  const { papers, bodies, titles } = office.law.programme;
  const [issuer, area] = [document.issuer && findBody(bodies, office.places, document.issuer), office.places.find(plan.area)];
  if (papers === null) return refuse('no-paper-law', {});
  if (!issuer || !area) return refuse('unknown-plan', { id: String(plan.document) });
  const wording = await wordingOf(making, shelves, issuer);
  if (!wording.ok) return wording;
  const set = plan.set === null ? null : (office.law.sets.get(plan.set) ?? null);
  const units = unitsOf({ tops: [area], isPart: false }, area, asOf, office.places);
  const standings = set ? units.filter(({ level }) => level === set.level).flatMap((unit) => office.board.standing(set.id, unit.id, asOf) ?? []) : [];
  const campaign = plan.campaign === null ? undefined : await shelves.campaigns.find(plan.campaign);
  const appendices = campaign ? await appendicesOf(making, area, campaign, asOf) : done([]);
  if (!appendices.ok) return appendices;
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const registrations = (await shelves.registrations.ofUnits([...byId.keys()], null)).flatMap((registration) => {
    const unit = byId.get(registration.unit);
    return unit && isOpen(registration) && isOfYears(plan, registration.year) ? [{ registration, unit }] : [];
  });
  const facts = {
    plan, document, issuer, area, set, stoodOn: campaign ? reviewDay(campaign, office.clock.today()) : asOf, standings: campaign ? atReview(making, campaign, area, set?.id) : standings, registrations, appendices: appendices.value,
    targets: await measurePlan(office, shelves, plan, asOf),
    reviewed: campaign ? reviewedOf(making, campaign, area) : [],
    nameBodies: (ids: readonly BodyId[]) => namesOf(making, ids, area, asOf),
  };
  return done(planPaper(facts, { wording: wording.value, papers, bodies, titles, words: office.planWords }, asOf));
}

/** Biểu 01–04 of the campaign, as their own makers make them. */
async function appendicesOf(making: Making, area: Unit, campaign: Campaign, asOf: CalendarDate): Promise<Outcome<readonly Report[]>> {
  const reports: Report[] = [];
  for (const [kind, title] of tables) {
    const line = campaign.lines.find((candidate) => candidate.kind === title);
    if (!line) continue;
    const about = { kind, form: making.office.law.forms.get(kind) ?? null, area, set: making.office.law.sets.get(line.set) ?? null, asOf, campaign: campaign.id };
    const made = await (kind === 'bieu-01' || kind === 'bieu-02' ? makeReviewReport : makeRoadmapReport)(making, about);
    if (!made.ok) return made;
    if ('report' in made.value) reports.push(made.value.report);
  }
  return done(reports);
}

function reviewedOf(making: Making, campaign: Campaign, area: Unit): ReviewedTitle[] {
  return tables.slice(0, 2).flatMap(([table, title]) => {
    const line = campaign.lines.find(({ kind }) => kind === title);
    const set = line && making.office.law.sets.get(line.set);
    const label = making.office.law.forms.get(table)?.label ?? table;
    return set ? [{ kind: title, table: label, set, standings: atReview(making, campaign, area, set.id) }] : [];
  });
}

/** How the campaign's units of a set stood at its review, or stand while it runs. */
function atReview({ office }: Making, campaign: Campaign, area: Unit, set: string | undefined): UnitStanding[] {
  return campaign.lines.filter((line) => line.set === set).flatMap((line) => {
    const unit = office.places.find(line.unit);
    return unit && office.places.isWithin(unit, area.id) ? (standingAtReview(office, campaign, line) ?? []) : [];
  });
}

function isOfYears({ from, to }: Plan, year: number): boolean {
  return Number(from.slice(0, 4)) <= year && year <= Number(to.slice(0, 4));
}

/** The wording of the body itself, of its province, or of the law. */
async function wordingOf({ office: { law, places } }: Making, { wordings }: Pick<Shelves, 'wordings'>, issuer: Body): Promise<Outcome<Wording>> {
  const form = law.programme.wordings.get('plan');
  if (!form) return refuse('unknown-wording', { found: 'plan', known: [...law.programme.wordings.keys()].join(', ') });
  const province = places.provinceOf(issuer.unit);
  const holders = [issuer.id, ...(province ? [province.id] : [])];
  const kept = await wordings.newest(holders);
  const lines = holders.flatMap((holder) => kept.find((one) => one.holder === holder && one.wording === form.id)?.lines ?? []);
  return readWording(form, numbered(lines.length > 0 ? lines : form.lines));
}
