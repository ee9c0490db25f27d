import type { Evidence, IncomingFile } from '#domain/evidence/evidence.ts';
import { alikeAmong } from '#domain/evidence/fingerprint.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Office } from '#usecases/office.ts';
import { deed, question } from '#usecases/use-case.ts';
import { reachOfTaken, takeEvidence, type AttachEvidence } from './take-evidence.ts';

/** May the person attach it there? Asked before a file is so much as opened. */
export const mayAttach = question<AttachEvidence, null>('attach-evidence', {
  reach: (office, input) => {
    const taken = takeEvidence(office, input);
    return taken.ok ? done(reachOfTaken(taken.value)) : taken;
  },
  answer: async () => done(null),
});

/** Attaches a file to a value or a criterion. Its bytes are on disk before the transaction that names them; should that fail, they are harmless. */
export async function attachEvidence(office: Office, actor: Actor, input: AttachEvidence, incoming: IncomingFile): Promise<Outcome<Evidence>> {
  const may = await mayAttach(office, actor, input);
  if (!may.ok) return may;
  const { file, bytes, thumbnail } = incoming;
  await office.store.files.keep(file.sha, bytes, thumbnail);
  return recordEvidence(office, actor, { typed: input, incoming, compared: await compareSoFar(office, incoming) });
}

/** Which pictures that came up to an entry show the same. Comparing with all of them is done while nobody waits; what came since is little. */
interface Compared {
  readonly upTo: number;
  readonly alike: readonly string[];
}

interface RecordEvidence {
  readonly typed: AttachEvidence;
  readonly incoming: IncomingFile;
  readonly compared: Compared;
}

const recordEvidence = deed<RecordEvidence, Evidence>('attach-evidence', {
  reach: (office, { typed }) => {
    const taken = takeEvidence(office, typed);
    return taken.ok ? done(reachOfTaken(taken.value)) : taken;
  },
  act: async (desk, { typed, incoming, compared }) => {
    const taken = takeEvidence(desk, typed);
    if (!taken.ok) return taken;
    const { kind, piece } = taken.value;
    const { file } = incoming;
    if (!kind.accepts.includes(file.type)) return refuse('no-evidence-file', { name: piece.name, found: file.type, accepted: kind.accepts.join(', ') });
    const { evidence } = desk.shelves;
    const known = await evidence.findFile(file.sha);
    if (!known) await evidence.addFile(file, [...compared.alike, ...(await alikeSince(compared.upTo, evidence, incoming))]);
    const by = { person: desk.actor.account, behalf: desk.actor.behalf?.account ?? null, at: desk.clock.now() };
    const id = await evidence.attach({ ...piece, sha: file.sha }, by);
    return done({ ...piece, ...by, id, file: known ?? file });
  },
  record: ({ typed }, { id, set, asOf, kind, name, file }) => ({ subject: `${typed.unit} ${typed.item}`, details: { evidence: id, set, asOf, kind, name, sha256: file.sha } }),
});

async function compareSoFar(office: Office, incoming: IncomingFile): Promise<Compared> {
  const upTo = await office.store.lastEntry();
  return { upTo, alike: await office.store.reading(async ({ evidence }) => ((await evidence.findFile(incoming.file.sha)) ? [] : alikeSince(0, evidence, incoming, upTo))) };
}

async function alikeSince(entry: number, evidence: Shelves['evidence'], { probes }: IncomingFile, upTo?: number): Promise<string[]> {
  if (probes.length === 0) return [];
  const alike: string[] = [];
  await evidence.fingerprints({ after: entry, upTo: upTo ?? null }, (prints) => alike.push(...alikeAmong(probes, prints).map(({ sha }) => sha)));
  return alike;
}
