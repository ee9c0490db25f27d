const zeroWidth = /[\u200b-\u200d\u2060\ufeff]/g;
const beyondAscii = /[^\x00-\x7f]/;

/** One spelling for each word: NFC, without the invisible characters that copying from web pages leaves behind. */
export function cleanText(text: string): string {
  return beyondAscii.test(text) ? text.normalize('NFC').replace(zeroWidth, '') : text;
}
