import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Maker } from './made.ts';
import { makeFollowUpReport } from './make-follow-up-report.ts';
import { makePlan } from './make-plan.ts';
import { makeRegisterReport } from './make-register-report.ts';
import { makeRegistrationsReport } from './make-registrations-report.ts';
import { makeRoadmapReport } from './make-roadmap-report.ts';
import { makeReviewReport } from './make-review-report.ts';
import { makeStandingsReport } from './make-standings-report.ts';
import { makeTasksReport } from './make-tasks-report.ts';
import { makeUrgingLetter } from './make-urging-letter.ts';

/** Who makes which paper. A new kind is one line here. */
const makers: Readonly<Record<string, Maker>> = {
  'distribution': makeStandingsReport,
  'criteria': makeStandingsReport,
  'bieu-01': makeReviewReport,
  'bieu-02': makeReviewReport,
  'bieu-03': makeRoadmapReport,
  'bieu-04': makeRoadmapReport,
  'register-out': makeRegisterReport,
  'register-in': makeRegisterReport,
  'register-follow-up': makeFollowUpReport,
  'tasks': makeTasksReport,
  'plan': makePlan,
  'registrations': makeRegistrationsReport,
  'villages': makeRegistrationsReport,
  'urging-letter': makeUrgingLetter,
};

export const printableKinds: readonly string[] = Object.keys(makers);

export function findMaker(kind: string): Outcome<Maker> {
  const maker = Object.hasOwn(makers, kind) ? makers[kind] : undefined;
  return maker ? done(maker) : refuse('unknown-report', { found: kind, known: printableKinds.join(', ') });
}
