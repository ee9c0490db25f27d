import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { fold } from '#domain/places/fold.ts';
import { letterType, type DocumentTypes } from './document-types.ts';
import { printSign } from './print-sign.ts';
import type { DocumentSign, SignForm } from './document.ts';

const start = /^(?:số|so)?\s*:?\s*(?=\d)/iu;
const party = /^(\d{1,5})([a-z]?)-(\p{Lu}{2,4})\/(\p{Lu}[\p{L}\d]*)$/u;
const unslashedParty = /^(\d{1,5})-(NQ|KL|CT|QĐ|TB|KH|BC|CV)(TW|TU|HU|ĐU|ThU|QU)$/u;
const law = /^(\d{1,5})()\/(\d{4})\/((?:QH|UBTVQH)\d{1,2})$/u;
const state = /^(\d{1,5})([a-z]?)(?:\/(\d{4}))?\/(\p{L}+)(?:-(.+))?$/u;
/** Marks of bodies are capitals; the Prime Minister's is the exception. */
const mark = /^(?:TTg|[\p{Lu}\d&]+)$/u;

/**
 * Reads `316/TB-STNMT`, `537/UBND-KT`, `18/2020/NQ-HĐND`, `818/NQ-UBTVQH14`, `1980/QĐ-TTg`, `46-NQ/TU`, with blanks wherever a hand has left them. What stands there
 * is kept as `raw`; `text` is as the decree writes it (NĐ 30/2020/NĐ-CP, Phụ lục I). A sign that is of no form, such as `03-NQHU`, is refused with what it may have been meant as.
 */
export function readSign(typed: string, types: DocumentTypes): Outcome<DocumentSign> {
  const raw = typed.normalize('NFC').trim().replace(start, '');
  const tight = raw.replace(/[‐-―−]/gu, '-').replace(/\s*([/&-])\s*/gu, '$1').replace(/[.,;]+$/u, '');
  const read = readParty(tight) ?? readLaw(tight) ?? readState(tight, types);
  if (read) return done({ ...read, raw, text: printSign(read) });
  return refuse('bad-sign', { found: raw, suggestion: suggested(tight, types) });
}

type Parts = Omit<DocumentSign, 'raw' | 'text'>;

function readParty(tight: string): Parts | undefined {
  const found = party.exec(tight);
  return found ? parts('party', found[1], found[2], null, found[3] ?? null, found[4], '') : undefined;
}

/** 202/2025/QH15 bears no type. */
function readLaw(tight: string): Parts | undefined {
  const found = law.exec(tight);
  return found ? parts('assembly', found[1], '', Number(found[3]), null, found[4], '') : undefined;
}

function readState(tight: string, types: DocumentTypes): Parts | undefined {
  const [, number, letter, year, first = '', rest = ''] = state.exec(tight) ?? [];
  if (number === undefined || Number(number) === 0) return undefined;
  const [body = '', ...division] = rest.split('-');
  if (year !== undefined) return mark.test(body) ? parts('normative', number, letter, Number(year), first, body, division.join('-')) : undefined;
  if (types.has(first) && first !== letterType) return mark.test(body) ? parts(formOf(body), number, letter, null, first, body, division.join('-')) : undefined;
  return mark.test(first) && looksLikeNoType(first, types) ? parts('letter', number, letter, null, null, first, rest) : undefined;
}

/** `QD` is a type that has lost its mark rather than a body. */
function looksLikeNoType(first: string, types: DocumentTypes): boolean {
  return first !== letterType && ![...types.keys()].some((type) => fold(type) === fold(first));
}

function formOf(body: string): SignForm {
  if (/^UBTVQH\d*$|^QH\d*$/u.test(body)) return 'assembly';
  return body === 'TTg' ? 'prime-minister' : 'named';
}

function parts(form: SignForm, number = '', letter = '', year: number | null, type: string | null, issuer = '', division = ''): Parts {
  return { form, number: Number(number), letter, year, type, issuer, division };
}

/** What a sign of no form may have been meant as; empty where nothing suggests itself. */
function suggested(tight: string, types: DocumentTypes): string {
  const lacking = unslashedParty.exec(tight);
  if (lacking) return `${lacking[1]}-${lacking[2]}/${lacking[3]}`;
  const [, number, letter = '', , first = '', rest = ''] = state.exec(tight) ?? [];
  const type = number === undefined ? undefined : [...types.keys()].find((each) => each !== first && fold(each) === fold(first));
  return type === undefined || rest === '' ? '' : `${number}${letter}/${type}-${rest}`;
}
