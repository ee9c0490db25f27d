import { sentence } from './refusals.ts';
import { whyLine, whySentence } from './scoring.ts';
import type { Words } from './screen.vi.ts';
import { account } from './screen/account.en.ts';
import { accounts } from './screen/accounts.en.ts';
import { audit } from './screen/audit.en.ts';
import { course } from './screen/course.en.ts';
import { campaigns } from './screen/campaigns.en.ts';
import { documents } from './screen/documents.en.ts';
import { duties } from './screen/duties.en.ts';
import { entry } from './screen/entry.en.ts';
import { evidence } from './screen/evidence.en.ts';
import { grid } from './screen/grid.en.ts';
import { overview } from './screen/overview.en.ts';
import { periodReports } from './screen/period-reports.en.ts';
import { places } from './screen/places.en.ts';
import { push } from './screen/push.en.ts';
import { plans } from './screen/plans.en.ts';
import { registrations } from './screen/registrations.en.ts';
import { reports } from './screen/reports.en.ts';
import { roadmap } from './screen/roadmap.en.ts';
import { sets } from './screen/sets.en.ts';
import { sheet } from './screen/sheet.en.ts';
import { shell } from './screen/shell.en.ts';
import { signIn } from './screen/sign-in.en.ts';
import { titles } from './screen/titles.en.ts';
import { waiting } from './screen/waiting.en.ts';
import { wordings } from './screen/wordings.en.ts';

export const en: Words = {
  registrations, plans, push, titles, campaigns, wordings, shell, signIn, account, accounts, audit, overview, sheet, course, evidence, waiting, duties, grid, entry, documents, reports, roadmap, sets, places, periodReports,
  refusal: (refusal) => sentence(refusal, 'en'),
  why: (why, clause) => whySentence(why, clause, 'en'),
  whyLine: (why) => whyLine(why, 'en'),
};
