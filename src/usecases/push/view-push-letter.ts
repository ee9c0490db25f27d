import { done, type Outcome } from '#domain/outcome.ts';
import type { Reach } from '#domain/people/may-do.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Office } from '#usecases/office.ts';
import { deed, question } from '#usecases/use-case.ts';
import { findPush } from './find-push.ts';
import { pushPaper, type PushPaper } from './push-paper.ts';

export interface PrintPushLetter {
  /** Number of the push. */
  readonly id: number;
  readonly format: string;
}

/** The letter of a push as a paper, to be looked at: as it was drafted or issued, or, where none was drafted yet, as it would be. */
export const viewPushLetter = question<PrintPushLetter, PushPaper>('view', {
  reach: reachOfPush,
  answer: (office, _actor, { id }) => office.store.reading((shelves) => letterOf(office, shelves, id)),
});

/** The same taken as a file; it is remembered who took it. */
export const printPushLetter = deed<PrintPushLetter, PushPaper>('print-report', {
  reach: reachOfPush,
  act: (desk, { id }) => letterOf(desk, desk.shelves, id),
  record: ({ id, format }, { paper: { sign, subject } }) => ({ subject: `${sign} ${subject}`.slice(0, 120), details: { push: id, format } }),
});

async function reachOfPush(office: Office, { id }: PrintPushLetter): Promise<Outcome<Reach>> {
  const found = await office.store.reading((shelves) => findPush(office, shelves, id));
  return found.ok ? done({ units: [found.value.area] }) : found;
}

async function letterOf(office: Pick<Office, 'law' | 'places' | 'clock'>, shelves: Pick<Shelves, 'pushes' | 'documents' | 'wordings'>, id: number): Promise<Outcome<PushPaper>> {
  const found = await findPush(office, shelves, id);
  return found.ok ? pushPaper(office, shelves, found.value.area, found.value.push) : found;
}
