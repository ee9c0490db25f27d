/** A sheet of Excel's own size at most in each direction, and no more cells than memory can be trusted with. */
const max = { rows: 1_048_576, columns: 16_384, cells: 4_000_000 };

/**
 * The records of a CSV (RFC 4180) with quotes undone; a record may hold line breaks inside quotes.
 * Else the number of the record whose quote is never closed, or that there are more cells than any sheet of ours can have.
 */
export function csvRecords(text: string, delimiter: string): string[][] | { readonly openQuoteIn: number } | 'tooManyCells' {
  let cells = 0;
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  let fieldDue = false;
  while (at < text.length || fieldDue) {
    let field = '';
    if (text[at] === '"') {
      const quoted = quotedField(text, at);
      if (!quoted) return { openQuoteIn: records.length + 1 };
      field = quoted.field;
      at = quoted.after;
    }
    const end = fieldEnd(text, at, delimiter);
    record.push(field + text.slice(at, end));
    if (++cells > max.cells || record.length > max.columns || records.length >= max.rows) return 'tooManyCells';
    fieldDue = text[end] === delimiter;
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
    if (!fieldDue) {
      records.push(record);
      record = [];
    }
  }
  return records;
}

/** Excel in Vietnam writes `;`, other programs `,` or a tab: whichever the first record holds most of, outside quotes. */
export function delimiterOf(text: string): string {
  const counts = new Map([[',', 0], [';', 0], ['\t', 0]]);
  let inQuotes = false;
  for (const character of text) {
    if (character === '"') inQuotes = !inQuotes;
    if (inQuotes) continue;
    if (character === '\n' || character === '\r') break;
    const count = counts.get(character);
    if (count !== undefined) counts.set(character, count + 1);
  }
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

function quotedField(text: string, open: number): { field: string; after: number } | undefined {
  let field = '';
  let from = open + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    if (text[quote + 1] !== '"') return { field: field + text.slice(from, quote), after: quote + 1 };
    field += text.slice(from, quote + 1);
    from = quote + 2;
  }
}

function fieldEnd(text: string, from: number, delimiter: string): number {
  const separator = delimiter.charCodeAt(0);
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === separator || code === 10 || code === 13) return at;
  }
  return text.length;
}
