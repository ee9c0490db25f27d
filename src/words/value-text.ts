import type { ReadingValue } from '#domain/assessment/reading.ts';
import { printFigure } from '#domain/figures.ts';

/** More decimals than any paper carries, so that a figure comes back as it was typed. */
const decimals = 6;

/** A value as it is written in a cell; read again, it is the same value. Vietnamese in both languages, as it stands on the paper. */
export function valueText(value: ReadingValue): string {
  switch (value.kind) {
    case 'number': return printFigure(value.value, decimals);
    case 'declared': return value.met ? 'Đạt' : 'Chưa đạt';
    case 'level': return value.level;
    case 'not-applicable': return `Không áp dụng: ${value.reason}`;
    case 'unknown': return 'Chưa có số liệu';
    case 'blank': return '';
  }
}
