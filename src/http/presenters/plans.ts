import { findBody } from '#domain/bodies/find-body.ts';
import type { BodyId } from '#domain/bodies/body.ts';
import type { OfficialDocument } from '#domain/directives/document.ts';
import type { Plan, Target } from '#domain/plans/plan.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { ListedPlans, PlanLine } from '#usecases/plans/list-plans.ts';
import type { MeasuredPlanTarget } from '#usecases/plans/measured-plan.ts';
import type { EditPlan } from '#usecases/plans/edit-plan.ts';
import type { ViewedPlan } from '#usecases/plans/view-plan.ts';
import type { Office } from '#usecases/office.ts';
import { presentLine, type RegistrationPen } from '#http/presenters/registrations.ts';
import type { EditPlanBody, MeasuredAnswer, PlanAim, PlanAnswer, PlansAnswer } from '#http/schemas/plans.ts';

type Here = Pick<Office, 'law' | 'places'>;

export function presentPlans({ area, plans, mayEdit }: ListedPlans): PlansAnswer {
  return { area: area.code, mayEdit, plans: plans.map(presentPlanLine) };
}

export function presentPlan(viewed: ViewedPlan, office: Here, pen: RegistrationPen): PlanAnswer {
  const { plan, document, area, asOf, part, targets, tally, untargeted, registrations, parents, children, mayEdit, mayIssue } = viewed;
  const named = [...new Set(plan.tasks.flatMap(({ leads, supporting }) => [...leads, ...supporting]))];
  return {
    ...presentPlanLine({ plan, document, area }), asOf, part: part?.code ?? null, set: plan.set, campaign: plan.campaign, mayEdit, mayIssue, hasFile: document.files.printed !== null,
    draft: presentDraft(plan, document, area.code), measured: targets.map((target) => ({ id: target.id, measured: presentMeasured(target, office) })), tally,
    untargeted: untargeted.map(({ no, vi, en }) => ({ no, vi, en })), bodies: named.map((id) => ({ id, name: nameOf(id, office) })),
    registrations: registrations.map((line) => presentLine(line, pen)), parents: parents.map(presentBrief), children: children.map(presentBrief),
  };
}

export function presentStart({ paper, plan }: Omit<EditPlan, 'id'>): EditPlanBody {
  return {
    paper: { ...paper, recipients: paper.recipients.map((one) => ({ ...one })), cites: paper.cites.map((one) => ({ ...one })) },
    plan: {
      ...plan, targets: plan.targets.map(({ target, ...rest }) => ({ ...rest, target: target.kind === 'titles' ? { ...target, units: target.units && [...target.units] } : { ...target } })),
      tasks: plan.tasks.map((task) => ({ ...task, leads: [...task.leads], supporting: [...task.supporting], criteria: [...task.criteria] })),
    },
  };
}

function presentDraft({ from, to, set, campaign, aim, targets, tasks }: Plan, { issuer, subject, signer, recipients, cites }: OfficialDocument, area: string): EditPlanBody {
  return {
    paper: { issuer: issuer ?? '', subject, signer, recipients: recipients.map((one) => ({ ...one })), cites: cites.map((one) => ({ ...one })) },
    plan: {
      area, from, to, set, campaign, aim, targets: targets.map(({ wording, due, target }) => ({ wording, due, target: presentAim(target) })),
      tasks: tasks.map(({ content, leads, supporting, unit, criteria, deadline, proof }) => ({ content, leads: [...leads], supporting: [...supporting], unit: unit === null ? null : codeOf(unit), criteria: [...criteria], deadline: deadline.wording, proof })),
    },
  };
}

function presentAim(target: Target): PlanAim {
  return target.kind === 'titles' ? { ...target, units: target.units && target.units.map(codeOf) } : { ...target };
}

function presentMeasured({ measured: { missing, open, shares, counts: _, ...figures } }: MeasuredPlanTarget, { places }: Here): MeasuredAnswer {
  return {
    ...figures, shares: shares && { ...shares }, missing: missing.map((one) => ({ ...one })),
    open: open.flatMap((id) => { const unit = places.find(id); return unit ? [{ code: unit.code, name: unit.name }] : []; }),
  };
}

function presentPlanLine({ plan: { from, to, targets, tasks }, document, area }: PlanLine): PlansAnswer['plans'][number] {
  return { ...presentBrief(document), area: area.code, areaName: `${area.kind} ${area.name}`, level: area.level, from, to, targets: targets.length, tasks: tasks.length, cites: document.cites.flatMap(({ document: id }) => id ?? []) };
}

function presentBrief({ id, sign, date, subject, issuerName, state }: OfficialDocument): PlanAnswer['parents'][number] {
  return { id, sign, date, subject, issuerName, state };
}

function nameOf(id: BodyId, { law, places }: Here): string {
  return findBody(law.programme.bodies, places, id)?.name ?? id;
}

function codeOf(unit: UnitId): string {
  return unit.slice(0, unit.indexOf('@'));
}
