import { done, refuse } from '#domain/outcome.ts';
import type { FoundFile } from '#usecases/evidence/read-file.ts';
import { question } from '#usecases/use-case.ts';
import { maySeeDuty } from './duty-sides.ts';

export interface ReadDutyFile {
  readonly duty: number;
  readonly sha: string;
}

/** The bytes of a file that proves a duty, for those who may see the duty. For everybody else it is not there. */
export const readDutyFile = question<ReadDutyFile, FoundFile>('view', {
  reach: () => done({ units: [] }),
  answer: async (office, actor, { duty: id, sha }) => {
    const { duty, file } = await office.store.reading(async ({ duties, evidence }) => ({ duty: await duties.find(id), file: await evidence.findFile(sha) }));
    const isProof = duty !== undefined && maySeeDuty(office, actor, duty) && duty.events.some(({ files }) => files.some((held) => held.sha === sha));
    const bytes = file && isProof ? await office.store.files.read(sha, 'original') : undefined;
    return file && bytes ? done({ file, bytes }) : refuse('not-found', { what: sha });
  },
});
