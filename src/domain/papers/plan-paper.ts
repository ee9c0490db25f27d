import { fullName } from '#domain/bodies/find-body.ts';
import { yearOf, type CalendarDate } from '#domain/calendar.ts';
import { codeOf } from '#domain/places/unit.ts';
import { tallyTargets } from '#domain/plans/tally.ts';
import type { Trace } from '#domain/reports/report.ts';
import { traceOf } from '#domain/reports/traced.ts';
import { composeFrame, type Signer } from './compose.ts';
import { fillWording } from './fill-wording.ts';
import type { Paper } from './paper.ts';
import type { PlanPaperFacts, PlanPaperLaw, ReviewedTitle } from './plan-facts.ts';
import { actorsOf, organisation, taskParts, unmetTrace } from './plan-tasks.ts';

/**
 * Kế hoạch: what the review found, targets, tasks by criterion (the weak before those to keep), who does what, and the tables of its campaign. Numbers of parts are
 * counted when the wording is filled, so that a part left out leaves no hole. A recipient typed as `Lưu: VT, KT(PVĐ)` is its archive line.
 */
export function planPaper(facts: PlanPaperFacts, { wording, papers, bodies, titles, words }: PlanPaperLaw, asOf: CalendarDate): Paper {
  const { plan, document, issuer, area, set } = facts;
  const parts = taskParts(facts, words);
  const titleOf = (id: string) => titles.get(id)?.vi ?? id;
  const criterion = (no: number) => ({ no, name: set?.criteria.find((one) => one.no === no)?.vi ?? '' });
  const groups = Map.groupBy(facts.registrations, ({ registration: { kind, origin } }) => `${kind}|${origin}`);
  const kept = document.recipients.find(({ name }) => name.startsWith(papers.words.archive));
  const { subject, blocks, recipients, bases } = fillWording(wording, {
    texts: { subject: document.subject, matter: uncapitalised(document.subject), period: words.period(yearOf(plan.from), yearOf(plan.to)), area: `${area.kind} ${area.name}`, issuer: fullName(issuer), aim: plan.aim },
    lists: {
      bases: document.cites.filter(({ role }) => role === 'basis').map(({ text }) => ({ basis: text.replace(/^căn cứ\s+/iu, '') })),
      reviewed: facts.reviewed.map((one) => ({ reviewTitle: titleOf(one.kind), reviewFigures: { text: words.review(reviewCounts(one)), trace: traceOf({ set: one.set, asOf: facts.stoodOn }, one.standings) }, reviewTable: one.table })),
      targets: facts.targets.map((target) => ({ target: { text: words.target(target), trace: targetTrace(target, document.id, asOf) } })),
      registered: [...groups.values()].flatMap((group) => {
        const [first] = group;
        return first ? [{ registration: { text: words.registered(titleOf(first.registration.kind), first.registration.origin, group.map(({ unit }) => unit.name)), trace: registeredTrace(group, asOf) } }] : [];
      }),
      priorities: parts.priorities.map(({ no, unmet, of }) => ({ priority: { text: words.priority(criterion(no), unmet, of), ...unmetTrace(facts, no) } })),
      recipients: document.recipients.filter((one) => one !== kept).map(({ name, purpose }) => ({ recipient: purpose === '' ? name : `${name} (${purpose})` })),
    },
    blocks: { weak: parts.weak, kept: parts.kept, other: parts.other, organisation: organisation(plan.tasks, facts.nameBodies, words) },
  });
  const number = document.sign === null ? null : Number.parseInt(document.sign, 10);
  const frame = composeFrame({ kind: 'plan', body: issuer, number, signer: signerOf(document.signer, papers.authority), division: '', initials: '', inPerson: false }, bodies, papers);
  return {
    ...frame, sign: document.sign ?? frame.sign, isDraft: document.sign === null, date: document.date, subject, addressees: [], bases, blocks, recipients, appendices: facts.appendices,
    archive: kept ? `${kept.name.slice(papers.words.archive.length).trim()}${kept.purpose === '' ? '' : `(${kept.purpose})`}` : frame.archive,
    facts: factsOf(facts, parts.priorities.map(({ no }) => no)),
  };
}

function factsOf({ plan, document, area, targets, registrations, reviewed, nameBodies }: PlanPaperFacts, priorities: readonly number[]): Paper['facts'] {
  return {
    document: document.id, area: area.code, from: plan.from, to: plan.to, set: plan.set, campaign: plan.campaign, bases: document.cites.map(({ document: id, text }) => ({ document: id, text })),
    targets: targets.map(({ wording, due, target, measured: { before, now, target: wanted, of, shares, reached, missing } }) => ({ kind: target.kind, wording, due, before, now, target: wanted, of, shares, reached, missing })),
    totals: { ...tallyTargets(targets.map(({ measured }) => measured)), tasks: plan.tasks.length, duties: plan.tasks.reduce((sum, { leads }) => sum + leads.length, 0) },
    reviewed: reviewed.map((one) => ({ title: one.kind, table: one.table, ...reviewCounts(one) })),
    priorities,
    registrations: registrations.map(({ registration: { kind, year, origin, met, of, state }, unit }) => ({ unit: unit.code, kind, year, origin, met, of, state })),
    organisation: actorsOf(plan.tasks).map(({ bodies, leads, supports }) => ({ bodies: bodies.map((body) => nameBodies([body])), leads: leads.map(({ content, deadline }) => ({ content, deadline: deadline.wording })), supports: supports.map(({ content }) => content) })),
  };
}

/** Every unit is in one of three: all criteria met, some known to be unmet, or not known enough to tell. */
function reviewCounts({ standings }: ReviewedTitle): { readonly all: number; readonly full: number; readonly short: number; readonly unknown: number } {
  const full = standings.filter(({ scores }) => scores.every(({ standing }) => standing === 'met')).length;
  const short = standings.filter(({ scores }) => scores.some(({ standing }) => standing === 'unmet')).length;
  return { all: standings.length, full, short, unknown: standings.length - full - short };
}

/** The figures of a target were laid down with it; beside it stands what it counts. */
function targetTrace({ id, measured: { counts } }: PlanPaperFacts['targets'][number], plan: number, asOf: CalendarDate): Trace {
  const { set, units, items, grounds } = counts;
  return { set, asOf, units: units.map(codeOf), items, grounds: [{ kind: 'target', plan, id }, ...grounds] };
}

function registeredTrace(registrations: PlanPaperFacts['registrations'], asOf: CalendarDate): Trace {
  return { set: '', asOf, units: registrations.map(({ unit }) => unit.code), items: [], grounds: registrations.map(({ registration: { id }, unit }) => ({ kind: 'registration', id, unit: unit.code })) };
}

/** `KT. Lương Trọng Quỳnh` signs for the head; `TL. Nông Văn An, Chánh Văn phòng` by order, with his own post; a bare name is the head himself. */
export function signerOf(typed: string, { deputy, order, mandate, acting }: PlanPaperLaw['papers']['authority']): Signer {
  const marks = [[deputy, 'deputy'], [order, 'order'], [mandate, 'mandate'], [acting, 'acting']] as const;
  const found = marks.find(([mark]) => typed.trim().startsWith(mark));
  const [name = '', position = ''] = (found ? typed.trim().slice(found[0].length) : typed).split(',').map((part) => part.trim());
  return { name, right: found?.[1] ?? 'head', position };
}

/** A subject begins with a capital, which it has no longer in the middle of a sentence; names keep theirs. */
function uncapitalised(subject: string): string {
  return /^\p{Lu}{2}/u.test(subject) ? subject : `${subject.slice(0, 1).toLocaleLowerCase('vi')}${subject.slice(1)}`;
}
