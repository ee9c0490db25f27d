/** The search key of a Vietnamese text: lower case, no marks, đ as d, single spaces; so `hòa`, `hoà` and `hoa` are one. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
