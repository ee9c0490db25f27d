import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { fileKind } from './file-kind.ts';
import { readXml, childrenOf, type XmlElement } from './xml-tree.ts';
import { guardZip } from './zip-guard.ts';
import { zipText } from './zip-text.ts';

/** The parts of a Word file that say what stands on its pages. */
export interface LetterParts {
  readonly document: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly theme: XmlElement | undefined;
  /** Headers by the id the document names them by. */
  readonly headers: ReadonlyMap<string, XmlElement>;
}

const mostBytes = 16 * 1024 * 1024;

/** Opens a Word file of anybody: told by its bytes, guarded against zips that grow, and read without fetching anything. */
export async function openLetter(name: string, bytes: Uint8Array): Promise<Outcome<LetterParts>> {
  if (fileKind(bytes) !== 'archive') return refuse('no-word-file', { name, why: 'kind' });
  const guarded = await guardZip(name, bytes);
  if (!guarded.ok) return guarded;
  const entries = guarded.value;
  const size = entries.find((entry) => entry.name === 'word/document.xml')?.size;
  if (size === undefined) return refuse('no-word-file', { name, why: 'parts' });
  if (size > mostBytes) return refuse('file-too-big', { size: `${Math.ceil(size / 1024 / 1024)} MB`, limit: `${mostBytes / 1024 / 1024} MB` });
  const part = (path: string) => {
    const text = zipText(bytes, entries, path);
    return text === undefined ? undefined : readXml(text);
  };
  const document = part('word/document.xml');
  if (!document) return refuse('no-word-file', { name, why: 'broken' });
  const relations = childrenOf(part('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => attributes);
  const headers = relations.flatMap(({ Id = '', Type = '', Target = '' }) => {
    const header = Type.endsWith('/header') ? part(`word/${Target.replace(/^\/?(word\/)?/, '')}`) : undefined;
    return header ? [[Id, header] as const] : [];
  });
  return done({ document, styles: part('word/styles.xml'), theme: part('word/theme/theme1.xml'), headers: new Map(headers) });
}
