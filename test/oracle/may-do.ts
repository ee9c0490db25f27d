/**
 * Who may do what, told a second time from the handbook of the programme and not from the code: slow, plain, and importing nothing of ours.
 * The property test draws worlds and questions and demands that the server says the same.
 */
export interface OracleTask {
  readonly id: number;
  readonly kind: string;
  readonly role: string;
  /** Name of a place; null is the country. */
  readonly area: string | null;
  /** null is every criterion. */
  readonly criteria: readonly string[] | null;
  readonly firstDay: number;
  readonly lastDay: number | null;
  readonly takenBack: boolean;
}

export interface OracleDelegation {
  readonly giver: string;
  readonly receiver: string;
  /** null is everything the giver holds. */
  readonly task: number | null;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly takenBack: boolean;
}

export interface OracleWorld {
  /** Place → the places directly under it. */
  readonly under: ReadonlyMap<string, readonly string[]>;
  readonly tasksOf: ReadonlyMap<string, readonly OracleTask[]>;
  readonly delegations: readonly OracleDelegation[];
}

export interface OracleQuestion {
  readonly who: string;
  readonly inPlaceOf: string | null;
  readonly deed: string;
  /** `country` is the whole, which is more than all places together. */
  readonly places: readonly string[] | 'country';
  readonly criteria: readonly string[];
  readonly day: number;
}

const lookAtFigures = ['browse', 'view', 'print-report'];
const enterFigures = ['enter-reading', 'import-readings', 'undo-import', 'attach-evidence', 'remove-evidence'];
const ownDesk = ['sign-in', 'sign-out', 'end-session', 'second-factor', 'change-password', 'change-mail', 'delegate', 'end-delegation'];
const keepAccounts = ['add-account', 'reset-password', 'view-accounts', 'close-account', 'reopen-account', 'give-task', 'end-task'];
const keepMachine = ['view-audit', 'verify', 'load-places'];

/** Papers and what they ask: whoever works for a body drafts its papers and answers for what it was told to do; who may tell others judges what was done. */
const workWithPapers = ['draft-document', 'receive-document', 'give-duty', 'answer-duty', 'judge-duty'];
const planAndRegister = ['edit-plan', 'register-unit', 'edit-roadmap', 'enter-progress', 'write-period-report'];
const watchBelow = ['judge-registration', 'push', 'judge-period-report'];
const keepTitles = ['register-title', 'change-title', 'open-campaign', 'change-wording'];

interface Line {
  readonly givenBy: string;
  readonly may: readonly string[];
}

/** Users and their reach: one line for each kind of person there is, with the one kind of assignment that makes them so. */
const people: Readonly<Record<string, Line>> = {
  'commune-officer': { givenBy: 'office', may: [...lookAtFigures, ...enterFigures, 'add-village', 'submit-criteria', 'correct-locked', ...workWithPapers, ...planAndRegister, ...ownDesk] },
  'commune-specialist': { givenBy: 'office', may: [...lookAtFigures, ...enterFigures, 'submit-criteria', 'correct-locked', 'draft-document', 'answer-duty', 'edit-roadmap', 'enter-progress', ...ownDesk] },
  'district-officer': { givenBy: 'office', may: [...lookAtFigures, ...enterFigures, 'add-village', 'verify-criteria', 'return-criteria', ...workWithPapers, ...planAndRegister, ...watchBelow, ...ownDesk] },
  'department': { givenBy: 'criterion-ownership', may: [...lookAtFigures, ...enterFigures, 'confirm-criteria', 'return-criteria', ...workWithPapers, 'edit-plan', 'edit-roadmap', ...ownDesk] },
  'province-officer': { givenBy: 'office', may: [...lookAtFigures, ...enterFigures, 'add-village', 'verify-criteria', 'return-criteria', 'view-audit', 'verify', ...workWithPapers, ...planAndRegister, ...watchBelow, ...keepTitles, ...ownDesk] },
  'area-follower': { givenBy: 'area-in-charge', may: [...lookAtFigures, ...ownDesk] },
  'sponsor': { givenBy: 'sponsorship', may: [...lookAtFigures, ...ownDesk] },
  'council-member': { givenBy: 'office', may: [...lookAtFigures, 'decide-criteria', ...ownDesk] },
  'clerk': { givenBy: 'office', may: [...lookAtFigures, 'issue-document', 'receive-document', ...ownDesk] },
  'leader': { givenBy: 'office', may: [...lookAtFigures, ...ownDesk] },
  'admin': { givenBy: 'office', may: ['browse', ...keepAccounts, ...keepMachine, ...ownDesk] },
};

export const oracleRoles = Object.keys(people);

/** Every deed a person may be given; what only the house's own actors do is not among them. */
export const oracleDeeds = [...new Set(Object.values(people).flatMap(({ may }) => may))].sort();

/** What touches the programme's figures, papers and opinions; whoever keeps accounts has none of it. */
export const businessDeeds = oracleDeeds.filter((deed) => ![...keepAccounts, ...keepMachine, ...ownDesk, 'browse'].includes(deed));

/** Nothing is allowed that no assignment in force allows: every criterion asked about, in every place asked about, must lie under one. */
export function oracleMayDo(world: OracleWorld, question: OracleQuestion): boolean {
  const held = tasksActedBy(world, question);
  const giving = held.filter((task) => {
    const line = people[task.role];
    return line !== undefined && line.givenBy === task.kind && line.may.includes(question.deed);
  });
  if (giving.length === 0) return false;
  const places: readonly (string | null)[] = question.places === 'country' ? ['country'] : question.places.length === 0 ? [null] : question.places;
  const criteria: readonly (string | null)[] = question.criteria.length === 0 ? [null] : question.criteria;
  for (const place of places) {
    for (const criterion of criteria) {
      let found = false;
      for (const task of giving) if (reachesPlace(world, task, place) && reachesCriterion(task, criterion)) found = true;
      if (!found) return false;
    }
  }
  return true;
}

/** The roles a person may speak in about one criterion of one place that day: asked of a world in which those he acts by hold that one role. */
export function oracleRolesFor(world: OracleWorld, question: OracleQuestion & { readonly places: readonly [string]; readonly criteria: readonly [string] }): readonly string[] {
  return oracleRoles.filter((role) => {
    const actedBy = question.inPlaceOf ?? question.who;
    const one = new Map([...world.tasksOf].map(([login, tasks]) => [login, login === actedBy ? tasks.filter((task) => task.role === role) : tasks]));
    return oracleMayDo({ ...world, tasksOf: one }, question);
  });
}

/** One's own tasks of that day; or, in another's place, exactly those of his that were handed over for that day. Who has nothing of his own left stands in for nobody. */
function tasksActedBy({ tasksOf, delegations }: OracleWorld, { who, inPlaceOf, day }: OracleQuestion): readonly OracleTask[] {
  const own = (tasksOf.get(who) ?? []).filter((task) => isOn(task, day));
  if (inPlaceOf === null || own.length === 0) return own;
  const given = delegations.filter((delegation) => delegation.giver === inPlaceOf && delegation.receiver === who && isOn(delegation, day));
  return (tasksOf.get(inPlaceOf) ?? []).filter((task) => isOn(task, day) && given.some((delegation) => delegation.task === null || delegation.task === task.id));
}

function isOn({ firstDay, lastDay, takenBack }: { readonly firstDay: number; readonly lastDay: number | null; readonly takenBack: boolean }, day: number): boolean {
  if (takenBack || day < firstDay) return false;
  return lastDay === null || day <= lastDay;
}

function reachesPlace({ under }: OracleWorld, { area }: OracleTask, place: string | null): boolean {
  if (area === null || place === null) return true;
  if (place === 'country') return false;
  const waiting = [area];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === place) return true;
    waiting.push(...(under.get(next) ?? []));
  }
  return false;
}

function reachesCriterion({ criteria }: OracleTask, criterion: string | null): boolean {
  return criterion === null || criteria === null || criteria.some((owned) => owned === criterion);
}
