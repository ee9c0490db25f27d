import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { paragraphsIn, readLetter } from './read-letter.ts';

const mostBytes = 2 * 1024 * 1024;
/** Lines of explanation begin so and are not part of the wording. */
export const explains = '#';

/** The lines of a wording from a Word file of an office: one for each paragraph with words, numbered as they follow. */
export async function readWordingLines(name: string, bytes: Uint8Array): Promise<Outcome<{ paragraph: number; text: string }[]>> {
  if (bytes.length > mostBytes) return refuse('file-too-big', { size: `${Math.ceil(bytes.length / 1024 / 1024)} MB`, limit: `${mostBytes / 1024 / 1024} MB` });
  const letter = await readLetter(name, bytes);
  if (!letter.ok) return letter;
  const paragraphs = letter.value.sections.flatMap(({ blocks }) => blocks.flatMap(paragraphsIn));
  const lines = paragraphs.map(({ text }) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '' && !text.startsWith(explains));
  return lines.length === 0 ? refuse('no-word-file', { name, why: 'empty' }) : done(lines.map((text, index) => ({ paragraph: index + 1, text })));
}
