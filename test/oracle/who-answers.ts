import { oracleMayDo, type OracleWorld } from './may-do.ts';

/**
 * Who answers for a duty after units ended and others came in their place, told a second time and importing nothing of the house: one place after the
 * other, by words and days.
 */
export interface OracleCountry extends OracleWorld {
  readonly places: ReadonlyMap<string, { readonly level: string; readonly firstDay: number; readonly lastDay: number | null }>;
  readonly arrows: readonly { readonly from: string; readonly to: string; readonly day: number }[];
}

export interface OracleBody {
  readonly kind: string;
  readonly place: string;
}

export interface OracleDuty {
  readonly lead: OracleBody;
  readonly helper: OracleBody;
  readonly giver: OracleBody;
  readonly about: string;
}

/** Whose voice each kind of person is, in the one place they work for. Who follows, sponsors or keeps accounts is nobody's. */
const voices: Readonly<Record<string, readonly string[]>> = {
  'commune-officer': ['ubnd', 'bcd'], 'commune-specialist': ['ubnd'], 'district-officer': ['ubnd', 'vpdp', 'bcd'], 'province-officer': ['ubnd', 'vpdp', 'bcd'],
  'clerk': ['ubnd', 'vpdp', 'bcd', 'hdnd'], 'leader': ['ubnd'],
};
/** A coordination office is found in provinces and districts only; committees and councils everywhere but in villages. */
const offices: Readonly<Record<string, readonly string[]>> = { vpdp: ['province', 'district'] };

export function oracleSides(country: OracleCountry, who: string, { lead, helper, giver }: OracleDuty, day: number): readonly string[] {
  const sides: string[] = [];
  if (answers(country, who, lead, day, false)) sides.push('lead');
  if (answers(country, who, helper, day, false)) sides.push('supporting');
  // Nothing says who takes up what a body without a successor gave; the level above does, as long as nobody says otherwise.
  if (answers(country, who, giver, day, true)) sides.push('giver');
  return sides;
}

export function oracleSees(country: OracleCountry, who: string, duty: OracleDuty, day: number): boolean {
  if (oracleSides(country, who, duty, day).length > 0) return true;
  for (const place of [duty.lead.place, duty.about]) {
    for (const kept of [place, ...hands(country, place, day, false, [])]) {
      if (oracleMayDo(country, { who, inPlaceOf: null, deed: 'view', places: [kept], criteria: [], day })) return true;
    }
  }
  return false;
}

/** The places existing that day in whose hands a place is: its own while it lasts. */
export function hands(country: OracleCountry, place: string, day: number, upwards: boolean, passed: readonly string[]): readonly string[] {
  const here = country.places.get(place);
  if (!here || passed.includes(place) || day < here.firstDay) return [];
  if (here.lastDay === null || day <= here.lastDay) return [place];
  const arrows = country.arrows.filter(({ from }) => from === place);
  const above = [...country.under].filter(([, children]) => children.includes(place)).map(([parent]) => parent);
  const next = arrows.length === 0 && upwards ? above : arrows.filter((arrow) => arrow.day <= day).map(({ to }) => to);
  return [...new Set(next.flatMap((to) => hands(country, to, day, upwards, [...passed, place])))];
}

function answers(country: OracleCountry, who: string, { kind, place }: OracleBody, day: number, upwards: boolean): boolean {
  const spokenFor = [place, ...hands(country, place, day, upwards, [])].filter((held) => (offices[kind] ?? ['province', 'district', 'commune', 'town', 'ward']).includes(country.places.get(held)?.level ?? ''));
  const tasks = (country.tasksOf.get(who) ?? []).filter(({ firstDay, lastDay, takenBack }) => !takenBack && firstDay <= day && (lastDay === null || day <= lastDay));
  return spokenFor.some((held) => tasks.some(({ role, area }) => (voices[role] ?? []).includes(kind) && (area === null || area === held)));
}
