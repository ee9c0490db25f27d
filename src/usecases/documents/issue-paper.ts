import type { KeptFile } from '#domain/evidence/evidence.ts';
import { done, type Outcome } from '#domain/outcome.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Desk, Office } from '#usecases/office.ts';
import { planAsDirective } from '#usecases/plans/plan-as-directive.ts';
import { letterAsDirective } from '#usecases/push/letter-as-directive.ts';
import { deed } from '#usecases/use-case.ts';
import { found, handOf, lineOf } from './draft-document.ts';
import type { DirectivePaper } from './directive-paper.ts';
import { issueDraft, type IssueDocument, type Issued } from './issue-document.ts';
import { reachOfIssuer } from './own-document.ts';

/** A paper as the bytes that are frozen, with their fingerprint. Writing files is for the doors. */
export type WriteFrozen = (paper: Paper) => Promise<Outcome<{ readonly sha: string; readonly bytes: Uint8Array }>>;

export interface IssuedPaper extends Issued {
  /** Duties given to those it directs; null where the document is neither a plan nor the letter of a push. */
  readonly duties: readonly number[] | null;
}

/**
 * Numbers a draft and puts it out, in one deed. Of a plan or the letter of a push the paper is frozen as the document's file, and every body it names is
 * given its duties: nobody owes anything to a draft. Any other document is issued as it is.
 */
export function issuePaper(office: Office, actor: Actor, input: IssueDocument, write: WriteFrozen): Promise<Outcome<IssuedPaper>> {
  const freeze = async (paper: Paper): Promise<Outcome<KeptFile>> => {
    const written = await write(paper);
    if (!written.ok) return written;
    const { sha, bytes } = written.value;
    await office.store.files.keep(sha, bytes, null);
    return done({ sha, type: 'docx', bytes: bytes.length, width: null, height: null, takenAt: null, latitude: null, longitude: null, fingerprint: null });
  };
  return issueWith(office, actor, { ...input, freeze });
}

interface IssueWith extends IssueDocument {
  readonly freeze: (paper: Paper) => Promise<Outcome<KeptFile>>;
}

const issueWith = deed<IssueWith, IssuedPaper>('issue-document', {
  reach: (office, { id }) => reachOfIssuer(office, id),
  act: async (desk, { freeze, ...input }) => {
    const issued = await issueDraft(desk, input);
    if (!issued.ok) return issued;
    const { document } = issued.value;
    const directive = (await planAsDirective(desk, document)) ?? (await letterAsDirective(desk, document));
    if (directive === null) return done({ ...issued.value, duties: null });
    if (!directive.ok) return directive;
    const file = await freeze(directive.value.paper);
    if (!file.ok) return file;
    if (!(await desk.shelves.evidence.findFile(file.value.sha))) await desk.shelves.evidence.addFile(file.value, []);
    await desk.shelves.documents.keepFile(input.id, { kind: 'printed', sha: file.value.sha, name: `${(document.sign ?? document.type).replaceAll('/', '-')}.docx` }, handOf(desk));
    const duties = await giveDuties(desk, input.id, directive.value);
    const kept = await found(desk, input.id);
    return kept.ok ? done({ ...issued.value, document: kept.value, duties }) : kept;
  },
  record: (_input, { document, duties }) => lineOf(document, duties === null ? {} : { duties: duties.length, sha256: document.files.printed }),
});

async function giveDuties(desk: Desk, document: number, { duties }: DirectivePaper): Promise<readonly number[]> {
  const by = { ...handOf(desk), on: desk.clock.today() };
  const given: number[] = [];
  for (const { duty, place } of duties) given.push(await desk.shelves.duties.give(duty, { document, place }, by));
  return given;
}
