import type { Clause } from '#domain/criteria/which-threshold.ts';
import type { Refusal } from '#domain/outcome.ts';
import type { Why } from '#domain/scoring/standing.ts';
import { sentence } from './refusals.ts';
import { whyLine, whySentence } from './scoring.ts';
import { account } from './screen/account.vi.ts';
import { accounts } from './screen/accounts.vi.ts';
import { audit } from './screen/audit.vi.ts';
import { course } from './screen/course.vi.ts';
import { campaigns } from './screen/campaigns.vi.ts';
import { documents } from './screen/documents.vi.ts';
import { duties } from './screen/duties.vi.ts';
import { entry } from './screen/entry.vi.ts';
import { evidence } from './screen/evidence.vi.ts';
import { grid } from './screen/grid.vi.ts';
import { overview } from './screen/overview.vi.ts';
import { periodReports } from './screen/period-reports.vi.ts';
import { places } from './screen/places.vi.ts';
import { push } from './screen/push.vi.ts';
import { plans } from './screen/plans.vi.ts';
import { registrations } from './screen/registrations.vi.ts';
import { reports } from './screen/reports.vi.ts';
import { roadmap } from './screen/roadmap.vi.ts';
import { sets } from './screen/sets.vi.ts';
import { sheet } from './screen/sheet.vi.ts';
import { shell } from './screen/shell.vi.ts';
import { signIn } from './screen/sign-in.vi.ts';
import { titles } from './screen/titles.vi.ts';
import { waiting } from './screen/waiting.vi.ts';
import { wordings } from './screen/wordings.vi.ts';

/** Everything the screens say. Vietnamese is the type: another language that lacks a message does not compile. */
export const vi = {
  registrations, plans, push, titles, campaigns, wordings, shell, signIn, account, accounts, audit, overview, sheet, course, evidence, waiting, duties, grid, entry, documents, reports, roadmap, sets, places, periodReports,
  refusal: (refusal: Refusal) => sentence(refusal, 'vi'),
  why: (why: Why, clause: Clause) => whySentence(why, clause, 'vi'),
  whyLine: (why: Why) => whyLine(why, 'vi'),
};
export type Words = typeof vi;
