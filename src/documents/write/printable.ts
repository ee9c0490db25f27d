/** Characters that no XML file may hold, and so neither a workbook nor a letter. Tabs and line breaks stay. */
const unprintable = /(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu;

/** Text any office program can open: no control characters, no half of a surrogate pair. */
export function printable(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(unprintable, '');
}
