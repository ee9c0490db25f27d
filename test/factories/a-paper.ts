import { date, type CalendarDate } from '#domain/calendar.ts';
import { bodyId, type Body } from '#domain/bodies/body.ts';
import { findBody } from '#domain/bodies/find-body.ts';
import type { PaperLaw } from '#domain/criteria/paper-law.ts';
import { composeFrame, type Signer } from '#domain/papers/compose.ts';
import { fillWording } from '#domain/papers/fill-wording.ts';
import type { Paper, PaperKind } from '#domain/papers/paper.ts';
import { numbered, readWording } from '#domain/papers/read-wording.ts';
import { aBacSon, bacSonUnit } from './a-bac-son.ts';
import { paperFacts } from './paper-facts.ts';
import { aReport } from './a-report.ts';
import { theLaw } from './the-law.ts';

const law = theLaw();
const places = aBacSon();

export function thePaperLaw(): PaperLaw {
  if (!law.programme.papers) throw new Error('no law of papers');
  return law.programme.papers;
}

/** A body of Lạng Sơn on 28/11/2023, by kind and code of its unit. */
export function aBody(kind: string, code: string): Body {
  const body = findBody(law.programme.bodies, places, bodyId(kind, bacSonUnit(places, code).id));
  if (!body) throw new Error(`no body ${kind} of ${code}`);
  return body;
}

interface Sample {
  readonly body: Body;
  readonly number: number | null;
  readonly day: CalendarDate | null;
  readonly signer: Signer;
  readonly division: string;
  readonly initials?: string;
  readonly inPerson?: boolean;
}

const head = (name: string): Signer => ({ name, right: 'head', position: '' });
const deputy = (name: string): Signer => ({ name, right: 'deputy', position: '' });

const samples: Readonly<Record<PaperKind, Sample>> = {
  plan: { body: aBody('ubnd', '20'), number: 18, day: date('2024-01-18'), signer: deputy('Hoàng Thị Bích'), division: 'KT', initials: 'LVT' },
  notice: { body: aBody('stnmt', '20'), number: 316, day: date('2023-11-30'), signer: deputy('Nông Văn Khải'), division: 'BVMT' },
  letter: { body: aBody('vpdp', '20'), number: 9, day: date('2024-04-08'), signer: head('Lý Minh Tâm'), division: 'KHTH' },
  decision: { body: aBody('ubnd', '20'), number: 1204, day: date('2023-12-29'), signer: head('Vi Đức Long'), division: 'KT', inPerson: true },
  minutes: { body: aBody('ubnd', '06328'), number: 4, day: date('2023-11-28'), signer: head('Dương Công Hiếu'), division: 'VP' },
  report: { body: aBody('ubnd', '185'), number: 205, day: date('2023-12-05'), signer: deputy('Trần Thị Lan'), division: 'NN' },
  submission: { body: aBody('ubnd', '06328'), number: null, day: null, signer: head('Dương Công Hiếu'), division: '' },
};

/** One realistic paper of each kind, all of 2023 and 2024, with figures made up. A submission is a draft, and the plan has an appendix. */
export function aPaper(kind: PaperKind, differs: Partial<Paper> = {}): Paper {
  const { day, initials = '', inPerson = false, ...sample } = samples[kind];
  const form = law.programme.wordings.get(kind);
  const wording = form ? readWording(form, numbered(form.lines)) : undefined;
  if (!wording?.ok) throw new Error(`no wording of ${kind}`);
  const filled = fillWording(wording.value, paperFacts[kind]);
  const frame = composeFrame({ kind, ...sample, initials, inPerson }, law.programme.bodies, thePaperLaw());
  const secretary = { lines: ['Thư ký'], name: 'Hoàng Thị Thu' };
  const signatures = kind === 'minutes' ? [secretary, { lines: ['Chủ tọa'], name: 'Dương Công Hiếu' }] : frame.signatures;
  return { ...frame, ...filled, signatures, date: day, appendices: kind === 'plan' ? [aReport()] : [], facts: {}, ...differs };
}
