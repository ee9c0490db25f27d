import type { Duty } from '#domain/directives/duty.ts';
import { mayFollow } from '#domain/directives/fold-duty.ts';
import type { OfficialDocument } from '#domain/directives/document.ts';
import type { Desk } from '#usecases/office.ts';
import { handOf } from './draft-document.ts';

/**
 * Within the deed that recalls a paper: withdraws the duties its issuer gave by it and by nothing else, and tells which. A duty that another paper lays too
 * stays, as does one that was accepted, and one that another body gave from the paper on its own account.
 */
export async function withdrawDuties(desk: Desk, { id, issuer }: OfficialDocument, reason: string): Promise<readonly number[]> {
  const on = desk.clock.today();
  const event = { kind: 'withdrawn', on, note: reason, percent: null, deadline: null, files: [], document: id } as const;
  const withdrawn: number[] = [];
  for (const duty of await desk.shelves.duties.ofDocument(id)) {
    if (duty.giver !== issuer || !cameOnlyFrom(duty, id) || !mayFollow(duty, event, ['giver'], desk.law.programme.duties).ok) continue;
    await desk.shelves.duties.say(duty.id, event, handOf(desk));
    withdrawn.push(duty.id);
  }
  return withdrawn;
}

function cameOnlyFrom({ sources, events }: Duty, document: number): boolean {
  return sources.every((source) => source.document === document) && events.find(({ kind }) => kind === 'given')?.document === document;
}
