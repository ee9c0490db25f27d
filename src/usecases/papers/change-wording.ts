import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { readWording } from '#domain/papers/read-wording.ts';
import type { KeptWording } from '#domain/papers/kept-wording.ts';
import { deed } from '#usecases/use-case.ts';
import { findWordingPlace, maySetWording, type WordingPlace } from './wording-place.ts';

export interface ChangeWording extends WordingPlace {
  readonly wording: string;
  /** As they were read from the Word file, with the numbers of their paragraphs; null is back to the province's, or the law's. */
  readonly lines: readonly { readonly paragraph: number; readonly text: string }[] | null;
  readonly fileName: string;
  readonly fileSha: string;
}

/** Words a paper anew for a province or one body, from now on. Every doubt about its paragraphs is told at once, and then nothing is kept. What was issued before stays as it was. */
export const changeWording = deed<ChangeWording, KeptWording>('change-wording', {
  reach: (office, input) => {
    const place = findWordingPlace(office, input);
    return place.ok ? done({ units: [place.value.unit] }) : place;
  },
  act: async (desk, input): Promise<Outcome<KeptWording>> => {
    const place = findWordingPlace(desk, input);
    if (!place.ok) return place;
    const { holder, name } = place.value;
    if (!maySetWording(desk, desk.actor, { holder })) return refuse('not-yours', { deed: 'change-wording', place: name });
    const { wordings: forms } = desk.law.programme;
    const form = forms.get(input.wording);
    if (!form) return refuse('unknown-wording', { found: input.wording, known: [...forms.keys()].join(', ') });
    const read = input.lines === null ? null : readWording(form, input.lines);
    if (read?.ok === false) return read;
    const lines = input.lines?.map(({ text }) => text.normalize('NFC').trim()).filter((text) => text !== '') ?? null;
    const by = { person: desk.actor.account, behalf: desk.actor.behalf?.account ?? null, at: desk.clock.now() };
    return done(await desk.shelves.wordings.append({ holder, wording: form.id, lines, fileName: input.fileName, fileSha: input.fileSha }, by));
  },
  record: (_input, { holder, wording, lines, fileName, fileSha }) => ({ subject: wording, details: { holder, lines: lines?.length ?? null, name: fileName, sha256: fileSha } }),
});
