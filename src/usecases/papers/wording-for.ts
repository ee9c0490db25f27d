import type { Body } from '#domain/bodies/body.ts';
import type { WordingForm } from '#domain/criteria/wording-form.ts';
import { refuse, type Outcome } from '#domain/outcome.ts';
import type { KeptWording, WordingHolder } from '#domain/papers/kept-wording.ts';
import { numbered, readWording } from '#domain/papers/read-wording.ts';
import type { Wording } from '#domain/papers/wording.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Office } from '#usecases/office.ts';

/** The words a body's paper is written in: its own wording, else its province's, else that of the law. Refused where the law knows no such paper. */
export async function wordingFor({ law, places }: Pick<Office, 'law' | 'places'>, { wordings }: Pick<Shelves, 'wordings'>, body: Body, id: string): Promise<Outcome<Wording>> {
  const { wordings: forms } = law.programme;
  const form = forms.get(id);
  if (!form) return refuse('unknown-wording', { found: id, known: [...forms.keys()].join(', ') });
  const province = places.provinceOf(body.unit);
  const holders = [body.id, ...(province ? [province.id] : [])];
  return readWording(form, numbered(linesFor(form, await wordings.newest(holders), holders).lines));
}

/** The lines that count for the first of some holders, nearest first, and which holder's they are; null is the law's. */
export function linesFor(form: WordingForm, kept: readonly KeptWording[], holders: readonly WordingHolder[]): { readonly lines: readonly string[]; readonly from: KeptWording | null } {
  const own = holders.flatMap((holder) => kept.filter((wording) => wording.holder === holder && wording.wording === form.id && wording.lines !== null))[0];
  return { lines: own?.lines ?? form.lines, from: own ?? null };
}
