import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { NewPush, Push } from '#domain/push/push.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Office } from '#usecases/office.ts';
import { pusherOf, urgingFacts, usualBases, usualChoices } from './letter-facts.ts';
import { urgingPaper } from './urging-paper.ts';

type Known = Pick<Office, 'law' | 'places' | 'clock'>;

export interface PushPaper {
  readonly paper: Paper;
  /** Its number in the register; null where it was not drafted yet. */
  readonly document: number | null;
}

/** The letter of a push or of a proposal: as the newest letter that was not recalled was wished for, or else as usual. */
export async function pushPaper(office: Known, shelves: Pick<Shelves, 'documents' | 'wordings'>, area: Unit, push: NewPush | Push): Promise<Outcome<PushPaper>> {
  const issuer = pusherOf(office, area, push.asOf);
  if (!issuer) return refuse('unknown-body', { found: area.name });
  const letters = 'letters' in push ? push.letters : [];
  const documents = await shelves.documents.findAll(letters.map(({ document }) => document));
  const document = documents.findLast(({ state }) => state !== 'recalled');
  const drafted = letters.find((letter) => letter.document === document?.id);
  const choices = drafted ?? usualChoices(office, await usualBases(office, shelves, area, push.asOf), office.clock.today());
  const paper = await urgingPaper(office, shelves, urgingFacts(office, push, choices, issuer, document));
  return paper.ok ? done({ paper: paper.value, document: document?.id ?? null }) : paper;
}
