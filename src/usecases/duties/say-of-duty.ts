import type { IncomingFile } from '#domain/evidence/evidence.ts';
import type { Deadline } from '#domain/directives/deadline.ts';
import { dutyAnswers, type dutyJudgements, type Duty, type DutyEvent } from '#domain/directives/duty.ts';
import { mayFollow } from '#domain/directives/fold-duty.ts';
import { readDeadline } from '#domain/directives/read-deadline.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Desk, Office } from '#usecases/office.ts';
import { deed, question } from '#usecases/use-case.ts';
import { maySeeDuty, sidesOf } from './duty-sides.ts';

/** One event, as it was typed. */
export interface SayOfDuty {
  readonly duty: number;
  readonly kind: (typeof dutyAnswers)[number] | (typeof dutyJudgements)[number];
  readonly note: string;
  readonly percent: number | null;
  /** The new term in words, where it asks for one or sets one. */
  readonly deadline: string | null;
  /** The paper it was said in; null where in none. */
  readonly document: number | null;
  /** The name of the file that proves it; null where none comes along. */
  readonly fileName: string | null;
}

interface Said extends SayOfDuty {
  readonly file: IncomingFile | null;
}

/** May it be said now, by this person? Asked before a file is so much as opened; the proof itself counts as there. */
export const maySay = question<SayOfDuty, null>('view', {
  reach: () => done({ units: [] }),
  answer: async (office, actor, input) => office.store.reading(async ({ duties }) => {
    const taken = takeEvent(office, actor, await duties.find(input.duty), input, input.fileName === null ? [] : [{ sha: '', name: input.fileName }]);
    return taken.ok ? done(null) : taken;
  }),
});

/** Says one thing of a duty. A file that proves it is kept before the transaction that names it; should that fail, its bytes are harmless. */
export async function sayOfDuty(office: Office, actor: Actor, input: SayOfDuty, file: IncomingFile | null = null): Promise<Outcome<Duty>> {
  const say = dutyAnswers.some((kind) => kind === input.kind) ? answerDuty : judgeDuty;
  if (file) {
    const may = await maySay(office, actor, input);
    if (!may.ok) return may;
    await office.store.files.keep(file.file.sha, file.bytes, file.thumbnail);
  }
  return say(office, actor, { ...input, file });
}

const answerDuty = deed<Said, Duty>('answer-duty', { reach: () => done({ units: [] }), act, record });
const judgeDuty = deed<Said, Duty>('judge-duty', { reach: () => done({ units: [] }), act, record });

async function act(desk: Desk, input: Said): Promise<Outcome<Duty>> {
  const { duties, evidence, documents } = desk.shelves;
  const files = input.file ? [{ sha: input.file.file.sha, name: input.fileName ?? input.file.file.sha }] : [];
  const taken = takeEvent(desk, desk.actor, await duties.find(input.duty), input, files);
  if (!taken.ok) return taken;
  if (input.document !== null && !(await documents.find(input.document))) return refuse('unknown-document', { id: String(input.document) }, 'document');
  if (input.file && !(await evidence.findFile(input.file.file.sha))) await evidence.addFile(input.file.file, []);
  await duties.say(input.duty, taken.value.event, { person: desk.actor.account, behalf: desk.actor.behalf?.account ?? null, at: desk.clock.now() });
  const duty = await duties.find(input.duty);
  return duty ? done(duty) : refuse('unknown-duty', { id: String(input.duty) });
}

function record({ kind, note, percent, deadline, document, file }: Said, { id, content }: Duty) {
  return { subject: `${id} ${content.slice(0, 80)}`, details: { duty: id, event: kind, note: note.trim(), percent, deadline, document, sha256: file?.file.sha ?? null } };
}

type TakenEvent = Omit<DutyEvent, 'at' | 'person' | 'behalf'>;

function takeEvent(office: Pick<Office, 'law' | 'places' | 'clock'>, actor: Actor, duty: Duty | undefined, input: SayOfDuty, files: TakenEvent['files']): Outcome<{ duty: Duty; event: TakenEvent }> {
  if (!duty || !maySeeDuty(office, actor, duty)) return refuse('unknown-duty', { id: String(input.duty) });
  const on = office.clock.today();
  const deadline: Outcome<Deadline | null> = input.deadline === null || input.deadline.trim() === '' ? done(null) : readDeadline(input.deadline, on);
  if (!deadline.ok) return { ok: false, refusals: deadline.refusals.map((wrong) => ({ ...wrong, at: 'deadline' })) };
  if (input.percent !== null && (!Number.isInteger(input.percent) || input.percent < 0 || input.percent > 100)) return refuse('out-of-range', { found: String(input.percent), expected: '0–100' }, 'percent');
  const { kind, percent, document } = input;
  const event = { kind, on, note: input.note.trim(), percent, deadline: deadline.value, files, document };
  const may = mayFollow(duty, event, sidesOf(office, actor, duty), office.law.programme.duties);
  return may.ok ? done({ duty, event }) : may;
}
