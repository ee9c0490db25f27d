import type { Body } from '#domain/bodies/body.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Paper } from '#domain/papers/paper.ts';
import { numbered, readWording } from '#domain/papers/read-wording.ts';
import { urgingLetter, type UrgingFacts } from '#domain/papers/urging-letter.ts';
import type { Wording } from '#domain/papers/wording.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Office } from '#usecases/office.ts';

const wordingId = 'urging-letter';
type Known = Pick<Office, 'law' | 'places'>;

/** The letter as a paper, in the wording of whoever issues it: its own, its province's, or that of the law. */
export async function urgingPaper(office: Known, shelves: Pick<Shelves, 'wordings'>, facts: UrgingFacts): Promise<Outcome<Paper>> {
  const { papers, bodies, push: rules } = office.law.programme;
  if (papers === null) return refuse('no-paper-law', {});
  const wording = await wordingOf(office, shelves, facts.issuer);
  return wording.ok ? done(urgingLetter(facts, { wording: wording.value, papers, bodies, rules })) : wording;
}

async function wordingOf({ law, places }: Known, { wordings }: Pick<Shelves, 'wordings'>, issuer: Body): Promise<Outcome<Wording>> {
  const form = law.programme.wordings.get(wordingId);
  if (!form) return refuse('unknown-wording', { found: wordingId, known: [...law.programme.wordings.keys()].join(', ') });
  const holders = [issuer.id, ...(places.provinceOf(issuer.unit) ? [places.provinceOf(issuer.unit)?.id ?? issuer.unit.id] : [])];
  const kept = await wordings.newest(holders);
  const lines = holders.map((holder) => kept.find((one) => one.holder === holder && one.wording === wordingId)?.lines ?? null).find((found) => found !== null);
  return readWording(form, numbered(lines ?? form.lines));
}
