import type { Body } from '#domain/bodies/body.ts';
import { fullName } from '#domain/bodies/find-body.ts';
import { printDate, yearOf, type CalendarDate } from '#domain/calendar.ts';
import type { BodyKind } from '#domain/criteria/body-kind.ts';
import type { PaperLaw } from '#domain/criteria/paper-law.ts';
import type { PushRules } from '#domain/criteria/push-rules.ts';
import type { Pace, ProgressLine } from '#domain/push/progress-board.ts';
import type { LetterChoices, NewPush } from '#domain/push/push.ts';
import { composeFrame, parentOf } from './compose.ts';
import { fillWording } from './fill-wording.ts';
import type { Paper } from './paper.ts';
import { laggingWords, moneyOf, notStartedOf, saidOf } from './urging-words.ts';
import type { Wording } from './wording.ts';

/** What a letter is made of beside the push itself. */
export interface UrgingFacts {
  readonly push: NewPush;
  readonly choices: LetterChoices;
  readonly issuer: Body;
  /** To whom, one line each after Kính gửi. */
  readonly addressees: readonly string[];
  /** `các huyện, thành phố`. */
  readonly kinds: string;
  /** As it stands in the register; null number and date while it is a draft. */
  readonly number: number | null;
  readonly sign: string | null;
  readonly date: CalendarDate | null;
}

export interface UrgingLaw {
  readonly wording: Wording;
  readonly papers: PaperLaw;
  readonly bodies: ReadonlyMap<string, BodyKind>;
  readonly rules: PushRules;
}

/** Công văn đôn đốc: who does well, who is slow and by what figures, which communes lag, what is to be done and by when. Built from the lists as they were chosen and the figures as they were frozen. */
export function urgingLetter(facts: UrgingFacts, { wording, papers, bodies, rules }: UrgingLaw): Paper {
  const { push, choices, issuer, number, sign, date } = facts;
  const { board } = push;
  const placed = new Map(push.places.map(({ unit, chosen }) => [unit, chosen]));
  const placedAs = (pace: Pace) => board.lines.filter(({ unit, proposed }) => (placed.get(unit) ?? proposed) === pace);
  const [good, slow, unranked] = [placedAs('good'), placedAs('slow'), placedAs('unranked')];
  const notStarted = notStartedOf(board.lines, push.asOf);
  const { subject, addressees, blocks, recipients } = fillWording(wording, {
    texts: {
      year: String(yearOf(push.asOf)), bases: choices.bases.join('; '), issuer: fullName(issuer), kinds: facts.kinds, day: printDate(push.asOf), context: choices.context,
      goodUnits: names(good), slowUnits: names(slow), missing: names(unranked), lagging: laggingWords(board.lagging), notStarted: notStarted?.words ?? '', parent: parentOf(issuer, bodies) ?? '', deadline: deadlineOf(choices, rules),
    },
    lists: {
      addressees: facts.addressees.map((addressee) => ({ addressee })),
      slow: slow.map((line) => ({ slowUnit: line.name, slowFigures: saidOf(line, rules, push.asOf) })),
    },
  });
  const frame = composeFrame({ kind: 'letter', body: issuer, number, signer: { ...choices.signer, position: '' }, division: '', initials: '', inPerson: false }, bodies, papers);
  return {
    ...frame, sign: sign ?? frame.sign, isDraft: sign === null, date, subject, addressees, bases: [], blocks, recipients, appendices: [],
    facts: {
      area: board.area.split('@')[0], asOf: push.asOf, answerBy: choices.answerBy, to: choices.to,
      good: good.map(toFact), slow: slow.map(toFact), middle: placedAs('middle').map(toFact), unranked: unranked.map(toFact),
      changed: push.places.filter(({ proposed, chosen }) => proposed !== chosen).map(({ unit, proposed, chosen, reason }) => ({ unit: unit.split('@')[0], proposed, chosen, reason })),
      notStarted: notStarted && { works: notStarted.works, allocated: notStarted.allocated, dong: notStarted.dong, text: notStarted.dong === null ? null : moneyOf(notStarted.dong) },
      lagging: board.lagging.map(({ code, name, withinName, unmet, notStarted: works, allocatedNotStarted }) => ({ unit: code, name, within: withinName, unmet, notStarted: works, allocatedNotStarted })),
    },
  };
}

export function deadlineOf({ answerBy }: Pick<LetterChoices, 'answerBy'>, { answer }: Pick<PushRules, 'answer'>): string {
  return answer.term.replaceAll('{ngày}', printDate(answerBy));
}

function names(lines: readonly ProgressLine[]): string {
  return lines.map(({ name }) => name).join(', ');
}

function toFact({ code, name, score, rank }: ProgressLine) {
  return { unit: code, name, score, rank };
}

