import { printDate } from '#domain/calendar.ts';
import type { DocumentTypes } from './document-types.ts';
import type { OfficialDocument } from './document.ts';

/** How other papers name a document: `Kế hoạch số 18/KH-UBND ngày 18/01/2023 của UBND tỉnh Lạng Sơn`. What it lacks is left out. */
export function citationOf({ type, sign, date, issuerName }: Pick<OfficialDocument, 'type' | 'sign' | 'date' | 'issuerName'>, types: DocumentTypes): string {
  const name = types.get(type) ?? 'văn bản';
  return [
    name.charAt(0).toUpperCase() + name.slice(1),
    ...(sign === null ? [] : [`số ${sign}`]),
    ...(date === null ? [] : [`ngày ${printDate(date)}`]),
    `của ${issuerName}`,
  ].join(' ');
}
