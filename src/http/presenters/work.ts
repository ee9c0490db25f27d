import type { Law } from '#domain/criteria/law.ts';
import { deeds, type Actor, type Decision } from '#domain/people/actor.ts';
import { areasFor, isInForce } from '#domain/people/may-do.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';
import type { ListedTask } from '#usecases/people/list-accounts.ts';
import type { ListedDelegation } from '#usecases/people/list-delegations.ts';
import { mayActFor } from '#usecases/people/stand-in-for.ts';
import type { MeAnswer } from '#http/schemas/session.ts';
import type { DelegationLine, TaskLine } from '#http/schemas/people.ts';

type Work = Pick<MeAnswer, 'tasks' | 'areas' | 'behalf' | 'mayActFor'>;

/** The work a session stands for: its tasks today, where each deed may be done, and in whose place the person may act. */
export async function presentWork(office: Office, actor: Actor): Promise<Work> {
  const { law, places, clock } = office;
  const today = clock.today();
  const tasks = actor.assignments.filter((task) => isInForce(task, today)).map((task) => presentTask({ ...task, login: actor.account, ended: null, inForce: true }, law, places));
  const areas = deeds.flatMap((deed) => {
    const held = areasFor(actor, deed, law.roles, today);
    const units = [...new Set(held)].flatMap((area) => (area === null ? [] : presentArea(area, places) ?? []));
    return held.length === 0 ? [] : [{ deed, everywhere: held.includes(null), units }];
  });
  return { tasks, areas, behalf: actor.behalf ? { login: actor.behalf.account, name: actor.behalf.name } : null, mayActFor: (await mayActFor(office, actor)).map((one) => ({ ...one })) };
}

export function presentTask({ id, kind, role, area, criteria, department, from, to, basis, ended, inForce }: ListedTask, law: Law, places: Gazetteer): TaskLine {
  const owner = department === null ? undefined : law.departments.get(department);
  return {
    id, kind, from, to, inForce,
    role: presentRole(role, law),
    area: area === null ? null : presentArea(area, places),
    criteria: criteria && [...criteria],
    department: owner ? { id: owner.id, vi: owner.vi, en: owner.en } : null,
    basis: presentDecision(basis),
    ended: ended && { at: ended.at, by: ended.person, reason: ended.reason },
  };
}

export function presentRole(id: string, law: Law): { id: string; vi: string; en: string } {
  const { vi, en } = law.roles.get(id) ?? { vi: id, en: id };
  return { id, vi, en };
}

export function presentDelegation({ id, from, to, names, task, begins, until, basis, endedAt, inForce }: ListedDelegation): DelegationLine {
  return { id, from: { login: from, name: names.from }, to: { login: to, name: names.to }, task, begins, until, basis: presentDecision(basis), endedAt, inForce };
}

function presentDecision({ number, date, issuer }: Decision): TaskLine['basis'] {
  return { number, date, issuer };
}

function presentArea(id: UnitId, places: Gazetteer): TaskLine['area'] {
  const unit = places.find(id);
  return unit ? { code: unit.code, name: unit.name, kind: unit.kind, level: unit.level } : null;
}
