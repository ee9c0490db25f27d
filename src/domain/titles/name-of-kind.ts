import type { TitleKind } from '#domain/criteria/title-kind.ts';
import { fold } from '#domain/places/fold.ts';

/** The kind of title a cell names: by code (`XA_NTM_NC`), by its name in full, or as offices shorten it (`NTM nâng cao`, `xã NTM`). */
export function findTitleKind(text: string, kinds: ReadonlyMap<string, TitleKind>): TitleKind | undefined {
  const key = keyOf(text);
  return [...kinds.values()].find(({ id, vi, short, en }) => [id, vi, short, en].some((name) => keyOf(name) === key));
}

/** Without what every name has: the common noun of a commune, `đạt chuẩn`, and the programme's own name where more is said. */
function keyOf(text: string): string {
  return fold(text.replaceAll('_', ' ')).replaceAll('nong thon moi', 'ntm').replace(/\b(?:dat chuan|danh hieu)\b/g, '').replace(/^\s*xa\b/, '').replace(/\bnc\b/, 'nang cao').replace(/\bkm\b/, 'kieu mau').replace(/\s+/g, ' ').trim().replace(/^(?=nang cao$|kieu mau$)/, 'ntm ');
}
