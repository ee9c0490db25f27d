import { describe, expect, it } from 'vitest';
import { sheetNameOf } from './sheet-name.ts';
import { workbookText } from './workbook-text.ts';

describe('text for a workbook', () => {
  it('loses control characters and half surrogates, keeps tabs and line breaks', () => {
    expect(workbookText('a\u0000b\u001fc\td\r\ne\ud83d')).toBe('abc\td\ne\ufffd');
  });

  it('escapes what only looks like a character code', () => {
    expect(workbookText('_x000D_ _X00e1_ _x12_')).toBe('_x005F_x000D_ _x005F_X00e1_ _x12_');
  });

  it('is cut where Excel would refuse it, never through a character', () => {
    expect(workbookText('ố'.repeat(40_000))).toHaveLength(32_767);
    expect(workbookText(`a${'😀'.repeat(20_000)}`).isWellFormed()).toBe(true);
  });
});

describe('the name of a sheet', () => {
  it.each([
    ['Biểu 01', 'Biểu 01'],
    ["'a/b'[c]*?:\\", "a b' c"],
    ['x'.repeat(40), 'x'.repeat(31)],
    ['', 'Sheet1'],
  ])('%j becomes %j', (text, name) => {
    expect(sheetNameOf(text)).toBe(name);
  });
});
