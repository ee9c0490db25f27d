import { printable } from './printable.ts';

/** A name Excel accepts for a sheet: at most 31 characters, none of `[ ] : * ? / \`, no apostrophe at either end. */
export function sheetNameOf(text: string): string {
  const allowed = printable(text).replace(/[[\]:*?/\\\n\t]/g, ' ').replace(/^[\s']+/, '');
  return allowed.slice(0, 31).toWellFormed().replace(/[\s'\ufffd]+$/, '') || 'Sheet1';
}
