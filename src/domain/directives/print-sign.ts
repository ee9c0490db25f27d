import { letterType } from './document-types.ts';
import type { DocumentSign } from './document.ts';

/** A sign as the decree writes it: no blanks, a leading zero under ten (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3). */
export function printSign({ form, number, letter, year, type, issuer, division }: Omit<DocumentSign, 'raw' | 'text'>): string {
  const count = `${printNumber(number)}${letter}`;
  const tail = division === '' ? '' : `-${division}`;
  switch (form) {
    case 'party': return `${count}-${type ?? ''}/${issuer}`;
    case 'assembly': return type === null ? `${count}/${year ?? ''}/${issuer}` : `${count}/${type}-${issuer}${tail}`;
    case 'normative': return `${count}/${year ?? ''}/${type ?? ''}-${issuer}${tail}`;
    case 'letter': return `${count}/${issuer}${tail}`;
    default: return `${count}/${type ?? ''}-${issuer}${tail}`;
  }
}

/** The sign of a paper of our own; a letter bears the mark of its division instead of its type. */
export function makeSign({ number, letter, type, mark, division }: { number: number; letter: string; type: string; mark: string; division: string }): string {
  const isLetter = type === letterType;
  return printSign({ form: isLetter ? 'letter' : 'named', number, letter, year: null, type: isLetter ? null : type, issuer: mark, division: isLetter ? division : '' });
}

function printNumber(number: number): string {
  return String(number).padStart(2, '0');
}
