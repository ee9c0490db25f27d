import { areasFor } from '#domain/people/may-do.ts';
import type { Outcome } from '#domain/outcome.ts';
import { done } from '#domain/outcome.ts';
import type { Office } from '#usecases/office.ts';
import { findHome } from '#usecases/people/find-home.ts';
import type { MeAnswer } from '#http/schemas/session.ts';
import type { Session } from '#http/sign-in.ts';
import { presentWork } from './work.ts';

/** Who is signed in, what they may do and where their work lies. */
export async function presentMe(office: Office, session: Session): Promise<Outcome<MeAnswer>> {
  const { actor, mustChange, waitsFor, secondFactor } = session;
  if (waitsFor === 'code') return done({ ...nothing, login: actor.account, name: actor.name, waitsFor });
  const home = await findHome(office, actor, null);
  if (!home.ok) return home;
  const { unit, set, asOf } = home.value;
  const roles = actor.assignments.map(({ role, area }) => {
    const found = area === null ? undefined : office.places.find(area);
    const names = office.law.roles.get(role) ?? { vi: role, en: role };
    return { id: role, vi: names.vi, en: names.en, area: found ? { code: found.code, name: found.name, kind: found.kind, level: found.level } : null };
  });
  const allowed = new Set(actor.assignments.flatMap(({ role }) => office.law.roles.get(role)?.deeds ?? []));
  const deeds = [...allowed].filter((deed) => areasFor(actor, deed, office.law.roles, office.clock.today()).length > 0);
  return done({ login: actor.account, name: actor.name, roles, deeds, mustChange, waitsFor, secondFactor: { ...secondFactor }, ...(await presentWork(office, actor)), home: { unit: unit?.code ?? null, set, asOf } });
}

/** Of a person who has not typed the code yet no more is told than who is asked for it. */
const nothing = {
  roles: [], deeds: [], tasks: [], areas: [], behalf: null, mayActFor: [], mustChange: false,
  secondFactor: { isOn: true, isRequired: false, recoveryCodesLeft: 0 },
  home: { unit: null, set: '', asOf: '' },
} satisfies Partial<MeAnswer>;
