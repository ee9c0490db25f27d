import { date } from '#domain/calendar.ts';
import { citationOf } from '#domain/directives/print-citation.ts';
import { documentTypes } from '#domain/directives/document-types.ts';
import { done, refuse } from '#domain/outcome.ts';
import { partForArea } from '#domain/plans/part-of-plan.ts';
import type { Plan, PlanTask, Target } from '#domain/plans/plan.ts';
import { setOn } from '#domain/titles/set-on.ts';
import { isOpen } from '#domain/plans/tally.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';
import { question } from '#usecases/use-case.ts';
import type { EditPlan } from './edit-plan.ts';
import { findArea } from './list-registrations.ts';
import type { TypedAim } from './take-plan.ts';
import { mayRead } from './view-plan.ts';

export interface StartPlan {
  readonly area: string;
  readonly year: number;
  /** The body that will issue it. */
  readonly issuer: string;
  /** The plan it follows: of a level above, or of the year before; null begins empty. */
  readonly from: number | null;
}

/** A plan of a year as it may begin: what a plan above asks of the area, or what last year's said, with that plan cited; and the units that registered. Nothing is kept until it is saved. */
export const startPlan = question<StartPlan, Omit<EditPlan, 'id'>>('edit-plan', {
  reach: (office, { area, year }) => {
    const found = findArea(office, area, `${year}-01-01`);
    return found.ok ? done({ units: [found.value.area] }) : found;
  },
  answer: async (office, actor, { area: code, year, issuer, from }) => {
    const found = findArea(office, code, `${year}-01-01`);
    if (!found.ok) return found;
    const { area } = found.value;
    return office.store.reading(async (shelves) => {
      const [base, document] = from === null ? [undefined, undefined] : [await shelves.plans.find(from), await shelves.documents.find(from)];
      const baseArea = base && office.places.find(base.area);
      if (from !== null && (!base || !document || !baseArea || !mayRead(office, actor, baseArea, document))) return refuse('unknown-plan', { id: String(from) });
      const part = base && partForArea(base, area.id, office.places);
      const registered = (await shelves.registrations.ofUnits(office.places.everWithin(area).map(({ id }) => id), year)).filter(isOpen);
      const kinds = [...Map.groupBy(registered, ({ kind }) => kind)];
      const targets = [
        ...kinds.map(([kind, ofKind]) => target(office.law.programme.titles.get(kind)?.vi ?? kind, year, { kind: 'titles', title: kind, year, units: ofKind.map(({ unit }) => codeOf(unit)), count: ofKind.length })),
        ...(part?.targets ?? []).filter(({ target: { kind } }) => kind !== 'titles').map((one) => target(one.wording, year, typedAim(one.target))),
      ];
      const types = documentTypes(office.law.programme.papers);
      return done({
        paper: { issuer, subject: document?.subject.replace(/\b20\d\d\b/gu, String(year)) ?? '', signer: '', recipients: [], cites: document ? [{ document: document.id, text: document.sign === null ? document.subject : citationOf(document, types), role: 'basis' as const }] : [] },
        plan: { area: code, from: `${year}-01-01`, to: `${year}-12-31`, set: part?.set ?? setOfYear(office, year), campaign: null, aim: part?.aim ?? '', targets, tasks: (part?.tasks ?? []).map((task) => typedTask(task, base, year)) },
      });
    });
  },
});

function target(wording: string, year: number, aim: TypedAim): EditPlan['plan']['targets'][number] {
  return { wording, due: `${year}-12-31`, target: aim };
}

function typedAim(aim: Target): TypedAim {
  if (aim.kind === 'titles') return { ...aim, units: aim.units?.map(codeOf) ?? null };
  return aim.kind === 'facilities' ? { ...aim, built: null } : aim;
}

/** A term of last year's plan is one of this year's; what has no day stays as it is worded. */
function typedTask({ content, leads, supporting, unit, criteria, deadline: { wording }, proof }: PlanTask, base: Plan | undefined, year: number): EditPlan['plan']['tasks'][number] {
  const before = base ? Number(base.from.slice(0, 4)) : year;
  return { content, leads, supporting, unit: unit === null ? null : codeOf(unit), criteria, deadline: wording.replaceAll(String(before), String(year)), proof };
}

function codeOf(unit: UnitId): string {
  return unit.slice(0, unit.indexOf('@'));
}

/** The set of the first title of communes that year. */
function setOfYear({ law }: Office, year: number): string | null {
  const first = [...law.programme.titles.values()].find(({ level, rank }) => level === 'commune' && rank === 1);
  return (first && setOn(first, date(`${year}-12-31`))?.judgedBy) ?? null;
}
