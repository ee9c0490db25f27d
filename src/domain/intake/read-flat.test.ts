import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import { aContext, aCsv, aSheet, nangCao, ntm, type Content } from '#test/factories/a-sheet.ts';
import { readSheets } from './read-sheets.ts';
import type { Sheet } from './sheet.ts';

function take(sheet: Sheet | readonly Sheet[], differs: Parameters<typeof aContext>[0] = {}) {
  const { shape, rows, readings, doubts } = readSheets([sheet].flat(), aContext(differs));
  return {
    shape, rows,
    readings: readings.map(({ unit, set, item, asOf, value, note, source }) => ({ unit: unit.slice(0, 5), set, item, asOf, value, note, at: source.at })),
    doubts: doubts.map(({ at, refusal }) => `${at} ${refusal.code}`),
    refusals: doubts.map(({ refusal }) => refusal),
  };
}

describe('the flat form', () => {
  test('gives one reading a line, whatever the order and language of its headings', () => {
    const english = take(aCsv('note,value,unit,indicator', ',"x",06328,4.1'.replaceAll('"', ''), 'đo ở thôn,"98"'.replaceAll('"', '') + ',06328,4.2'));
    const vietnamese = take(aCsv('GHI CHÚ,Kết quả,Mã xã,Chỉ tiêu', ',x,06328,Chỉ tiêu 4.1', 'đo ở thôn,98,06328,4.2'));
    expect(english.readings).toEqual([
      { unit: '06328', set: ntm, item: '4.1', asOf: '2023-11-28', value: { kind: 'declared', met: true }, note: '', at: 'B2' },
      { unit: '06328', set: ntm, item: '4.2', asOf: '2023-11-28', value: { kind: 'number', value: 98 }, note: 'đo ở thôn', at: 'B3' },
    ]);
    expect(vietnamese.readings).toEqual(english.readings);
    expect([english.shape, english.rows, english.doubts]).toEqual(['flat', 2, []]);
  });

  test('finds units by code, by code without its zeros, by name, and by name with its district', () => {
    const { readings, doubts } = take(aSheet([['unit', 'indicator', 'value'], [6328, '1', 'Đ'], ['06328', '2', 'Đ'], ['xa long dong', '3', 'Đ'], ['Tân Thành, Hữu Lũng', '1', 'Đ']]), { within: null });
    expect(doubts).toEqual([]);
    expect(readings.map(({ unit }) => unit)).toEqual(['06328', '06328', '06328', '06442']);
  });

  test.each([['2', '2'], ['TC2', '2'], ['Tiêu chí số 2', '2'], ['Giao thông', '2'], ['2. Giao thông', '2'], ['2.1', '2.1'], ['2,1', '2.1'], ['chỉ tiêu 2.1', '2.1'], ['5.1#csvc_muc_1', '5.1#csvc_muc_1'], ['12.1#nam', '12.1#nam'], ['17.10', '17.10']])('%s is item %s', (typed, item) => {
    const { readings, doubts } = take(aSheet([['unit', 'indicator', 'value'], ['06328', typed, item.includes('.') ? '50' : 'Đ']]));
    expect([readings.map((reading) => reading.item), doubts]).toEqual([[item], []]);
  });

  test('takes a numeric 2.1 for 2.1, and KM.1 for what it is', () => {
    expect(take(aSheet([['unit', 'indicator', 'value'], ['06328', 2.1, 80]])).readings.map(({ item }) => item)).toEqual(['2.1']);
    expect(take(aSheet([['unit', 'set', 'indicator', 'value'], ['06328', 'commune-ntm-kieu-mau-2021-2025', 'km.1', 'Đ']])).readings.map(({ item }) => item)).toEqual(['KM.1']);
  });

  test('takes the set and the day of a line where it has them', () => {
    const { readings } = take(aCsv('unit,set,indicator,value,as_of', `06328,${nangCao},1,Đ,15/10/2023`, '06328,,1,Đ,'));
    expect(readings.map(({ set, asOf }) => [set, asOf])).toEqual([[nangCao, '2023-10-15'], [ntm, '2023-11-28']]);
  });

  test('tells all that is wrong at once, each at its own cell', () => {
    const { doubts, readings } = take(aSheet([
      ['unit', 'indicator', 'value', 'note', 'màu'],
      ['06328', '2.1', '86.7'],
      ['99999', '2.1', '90'],
      ['06331', '99.9', '90'],
      ['06331', '2.1', '140'],
      ['06331', '2.2', 'nhiều'],
      ['06331', '13.4', 'KAD'],
      ['06337', '2.1', '90'],
      ['06337', 'TC 2.1', '91'],
      ['06340', '2.1', { text: '=cmd|calc', formula: true }],
      ['06343', '3.2', '90'],
      ['185', '1', 'Đ'],
      ['Tân', 'xyz', '90'],
    ]));
    expect(doubts).toEqual([
      'E1 unknown-heading', 'C2 bad-figure', 'A3 unknown-unit', 'B4 unknown-item', 'C5 out-of-range', 'C6 bad-figure', 'C7 reason-needed',
      'C9 two-values', 'C10 formula-cell', 'C11 bad-value', 'A12 wrong-unit-level', 'A13 unknown-unit', 'B13 unknown-item',
    ]);
    expect(readings.map(({ at }) => at)).toEqual(['C8']);
  });

  test('says which commune a name could be, and where a value stands already', () => {
    const { refusals } = take(aCsv('unit,indicator,value', 'Tân Thành,1,Đ', '06328,1,Đ', 'Long Đống,1,CĐ'), { within: null });
    expect(refusals.map(({ about }) => about)).toEqual([
      { found: 'Tân Thành', candidates: '06379 Tân Thành (Bắc Sơn); 06442 Tân Thành (Hữu Lũng)' },
      { item: '1', unit: 'Long Đống', first: 'C3' },
    ]);
  });

  test('lets marks decide where they are written, and asks where they are not', () => {
    const { readings, refusals } = take(aCsv('unit,indicator,value', 'Nhất Tiến,1,Đ', 'Nhật Tiến,1,Đ', 'nhat tien,1,Đ'), { within: null });
    expect(readings.map(({ unit }) => unit)).toEqual(['06382', '06418']);
    expect(refusals.map(({ code }) => code)).toEqual(['ambiguous-unit']);
  });

  test('names what became of a commune that did not exist on the day', () => {
    const { refusals } = take(aCsv('unit,indicator,value', '06328,1,Đ', 'Bắc Quỳnh,1,Đ'), { asOf: date('2025-08-01'), within: null });
    expect(refusals.map(({ code, about }) => [code, 'successors' in about ? about.successors : ''])).toEqual([['unit-outside-dates', '06325 Bắc Sơn'], ['unit-outside-dates', '06325 Bắc Sơn']]);
  });

  test('doubts a day that cannot be, a set nobody knows, and a name that is not the code’s', () => {
    const { doubts, refusals } = take(aCsv('mã xã,xã,bộ tiêu chí,chỉ tiêu,giá trị,ngày', '06328,Long Đống,,1,Đ,70/11/2023', '06328,Long Đống,abc,1,Đ,', '06328,Đồng Ý,,1,Đ,'));
    expect(doubts).toEqual(['F2 bad-date', 'C3 unknown-set', 'B4 ambiguous-unit']);
    expect(refusals[0]?.about).toEqual({ found: '70/11/2023', suggestion: '30/11/2023' });
  });

  test('asks once for the set where neither file nor person names one', () => {
    expect(take(aCsv('unit,indicator,value', '06328,1,Đ', '06331,1,Đ'), { defaultSet: null }).doubts).toEqual(['A1 unknown-set']);
  });

  test('a line without a value is blank: no reading and no doubt, whatever else it says', () => {
    expect(take(aCsv('unit,indicator,value', '06328,1,', 'nowhere,nothing,', ',,'))).toMatchObject({ rows: 0, readings: [], doubts: [] });
  });

  test('a percent cell is the percentage it shows, and nothing where no percentage is asked for', () => {
    const { readings, doubts } = take(aSheet([['unit', 'indicator', 'value'], ['06328', '2.1', { text: '86,7%', number: 86.7, percent: true }], ['06328', '10.1', { text: '110%', number: 110, percent: true }]]));
    expect([readings.map(({ value }) => value), doubts]).toEqual([[{ kind: 'number', value: 86.7 }], ['C3 bad-figure']]);
  });

  test('a reading tells its sheet only where the workbook has several', () => {
    const flat = (name: string, item: string) => aSheet([['unit', 'indicator', 'value'], ['06328', item, 'Đ']], { name });
    expect(take([flat('Xã', '1')]).readings.map(({ at }) => at)).toEqual(['C2']);
    expect(take([flat('A', '1'), flat('B', '2')]).readings.map(({ at }) => at)).toEqual(['A!C2', 'B!C2']);
  });

  test('an empty file and a file of another shape are doubts, too', () => {
    expect(take(aSheet([])).doubts).toEqual(['A1 empty-sheet']);
    expect(take(aSheet([[''], ['', 'Danh sách hộ nghèo'], ['', 'Nguyễn Văn A']])).doubts).toEqual(['B2 unknown-shape']);
  });
});

const line = fc.tuple(fc.constantFrom('06328', '06331', 'Đồng Ý', '99999'), fc.constantFrom('1', '2.1', '3.2', '88.8'), fc.constantFrom('Đ', '86,7', '86.7', '140', 'KAD', '-', ''));
const lines = fc.array(line, { maxLength: 12 });
const sheetOf = (rows: readonly (readonly Content[])[]) => aSheet([['unit', 'indicator', 'value'], ...rows]);

describe('whatever stands in a flat file', () => {
  test('every doubt names a cell, and every line with a value is read or doubted', () => {
    fc.assert(fc.property(lines, (rows) => {
      const { readings, doubts } = take(sheetOf(rows));
      const told = new Set([...readings.map(({ at }) => at), ...doubts.map((doubt) => doubt.split(' ')[0] ?? '')].map((at) => at.slice(1)));
      expect(doubts.every((doubt) => /^[A-Z]\d+ /.test(doubt))).toBe(true);
      expect(told).toEqual(new Set(rows.flatMap(([, , value], index) => (value === '' ? [] : [String(index + 2)]))));
    }));
  });

  test('reading it twice gives the same', () => {
    fc.assert(fc.property(lines, (rows) => {
      expect(take(sheetOf(rows))).toEqual(take(sheetOf(rows)));
    }));
  });

  test('the order of its lines changes nothing but the cells', () => {
    const distinct = fc.uniqueArray(line, { maxLength: 12, selector: ([unit, item]) => `${unit}|${item}` });
    const content = (rows: readonly (readonly Content[])[]) => {
      const { readings, refusals } = take(sheetOf(rows));
      return [...readings.map(({ at: _at, ...reading }) => JSON.stringify(reading)), ...refusals.map(({ code, about }) => JSON.stringify([code, about]))].sort();
    };
    fc.assert(fc.property(distinct, (rows) => {
      expect(content(rows.toReversed())).toEqual(content(rows));
    }));
  });
});
