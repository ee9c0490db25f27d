import type { KeptFile } from '#domain/evidence/evidence.ts';
import { done, refuse } from '#domain/outcome.ts';
import { mayDo } from '#domain/people/may-do.ts';
import { question } from '#usecases/use-case.ts';

export interface ReadFile {
  readonly sha: string;
  readonly what: 'original' | 'thumbnail';
}

export interface FoundFile {
  readonly file: KeptFile;
  readonly bytes: Uint8Array;
}

/** The bytes of a file, for those who may look at a unit it is attached to. For everybody else it is not there, so that knowing a name tells nothing. */
export const readFile = question<ReadFile, FoundFile>('view', {
  reach: () => done({ units: [] }),
  answer: async (office, actor, { sha, what }) => {
    const { file, units } = await office.store.reading(async ({ evidence }) => ({ file: await evidence.findFile(sha), units: await evidence.unitsWith(sha) }));
    const today = office.clock.today();
    const mayLook = units.flatMap((id) => office.places.find(id) ?? []).some((unit) => mayDo(actor, 'view', { units: [unit] }, office.law.roles, office.places, today));
    const bytes = file && mayLook ? await office.store.files.read(sha, what) : undefined;
    return file && bytes ? done({ file, bytes }) : refuse('not-found', { what: sha });
  },
});
