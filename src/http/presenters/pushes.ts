import type { OfficialDocument } from '#domain/directives/document.ts';
import type { ProgrammeLaw } from '#domain/criteria/programme-law.ts';
import { codeOf } from '#domain/places/unit.ts';
import type { Component, Share } from '#domain/push/component.ts';
import type { LaggingCommune, ProgressBoard } from '#domain/push/progress-board.ts';
import type { ListedPush } from '#usecases/push/list-pushes.ts';
import type { PushBoardView } from '#usecases/push/view-push-board.ts';
import type { LetterThread, PushView } from '#usecases/push/view-push.ts';
import type { BoardAnswer, PresentedComponent, PresentedLagging, PresentedThread, PushAnswer, PushesAnswer } from '#http/schemas/pushes.ts';

export function presentBoardView({ board, part, mayPush, mayEnter }: PushBoardView, { push: rules, periods }: Pick<ProgrammeLaw, 'push' | 'periods'>): BoardAnswer {
  return {
    board: presentBoard(board), part: part && [...part], mayPush, mayEnter,
    components: rules.components.map(({ id, vi, en, weight, confidence, note }) => ({ id, vi, en, weight, confidence, note })),
    measures: rules.measures.map(({ id, vi, en }) => ({ id, vi, en })),
    reports: periods.kinds.map(({ id, vi, en }) => ({ id, vi, en })),
    bands: { good: rules.bands.good, slow: rules.bands.slow }, minimumKnown: rules.minimumKnown,
  };
}

export function presentPush({ push, letters, mayPush, usual }: PushView): PushAnswer {
  const { id, person, behalf, at } = push;
  return {
    id, person, behalf, at, mayPush, board: presentBoard(push.board),
    places: push.places.map(({ unit, proposed, chosen, reason }) => ({ unit: codeOf(unit), proposed, chosen, reason })),
    letters: letters.map(presentThread), usual: { answerBy: usual.answerBy, bases: [...usual.bases] },
  };
}

export function presentPushes(listed: readonly ListedPush[]): PushesAnswer {
  return {
    pushes: listed.map(({ push: { id, area, board, asOf, person, at }, letters, units }) => ({
      id, area: codeOf(area), areaName: board.areaName, asOf, person, at, letters: letters.map(presentThread),
      units: units.map(({ unit, answer, next, ...rest }) => ({ ...rest, unit: codeOf(unit), answer: answer && presentPaper(answer), next: next && { ...next } })),
    })),
  };
}

function presentBoard({ area, areaName, asOf, lines, lagging, perhapsLagging }: ProgressBoard): BoardAnswer['board'] {
  return {
    area: codeOf(area), areaName, asOf,
    lines: lines.map(({ code, name, rank, score, proposed, components }) => ({ unit: code, name, rank, score, proposed, components: components.map(presentComponent) })),
    lagging: lagging.map(presentLagging), perhapsLagging: perhapsLagging.map(presentLagging),
  };
}

function presentComponent(component: Component): PresentedComponent {
  if (component.state === 'missing') return { id: component.id, state: 'missing', score: null, share: null, expected: null, beside: null, reason: component.reason, lacking: [...component.lacking] };
  const { id, score, share, expected, beside } = component;
  return { id, state: 'known', score, share: presentShare(share), expected, beside: beside && presentShare(beside), reason: null, lacking: [] };
}

function presentShare({ part, whole, unit, of, asOf, summed, grounds = [] }: Share) {
  return { part, whole, unit, of, asOf, summed: summed && { ...summed }, grounds: [...grounds] };
}

function presentLagging({ code, name, within, withinName, set, unmet, notStarted, allocatedNotStarted }: LaggingCommune): PresentedLagging {
  return { unit: code, name, within: codeOf(within), withinName, set, unmet: [...unmet], notStarted, allocatedNotStarted };
}

function presentThread({ document, answerBy, answers, duties }: LetterThread): PresentedThread {
  return {
    document: presentPaper(document), answerBy, answers: answers.map(presentPaper),
    duties: duties.map(({ duty: { id, unit }, leadName, standing }) => ({ id, unit: unit && codeOf(unit), name: leadName, state: standing.state })),
  };
}

function presentPaper({ id, state, sign, date, subject, issuerName }: OfficialDocument) {
  return { id, state, sign, date, subject, issuerName };
}
