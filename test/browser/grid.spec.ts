import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Indicator } from '#domain/criteria/criteria-set.ts';
import type { EnterReadingsBody, GridAnswer } from '#http/schemas/grid.ts';
import { aSite, story, type Site } from './a-site.ts';
import { GridPage } from './pages/grid-page.ts';

const law = JSON.parse(readFileSync(new URL('../../law/criteria/commune-ntm-2021-2025.json', import.meta.url), 'utf8')) as { criteria: { indicators: Indicator[] }[] };
const indicators = law.criteria.flatMap((criterion) => criterion.indicators);
const columnOf = (code: string) => indicators.findIndex((indicator) => indicator.code === code);

/** A figure, level or declaration as it is typed, another one for every cell. */
function typedFor({ valueType, unit }: Indicator, row: number, column: number): string {
  if (valueType === 'percent' || (valueType === 'composite' && unit === '%')) return `${(row * 7 + column) % 100},5`;
  if (valueType === 'number') return `${1 + ((row + column) % 80)},25`;
  if (valueType === 'count') return String((row + column) % 9);
  return (row + column) % 3 === 0 ? 'Chưa đạt' : 'Đạt';
}

function aBlock(rows: number): string[][] {
  return Array.from({ length: rows }, (_, row) => indicators.map((indicator, column) => typedFor(indicator, row, column)));
}

const tsv = (block: readonly (readonly string[])[]) => block.map((row) => row.join('\t')).join('\r\n');

/** As Excel puts it: styles, a namespace, and breaks as tags. */
const excelHtml = (block: readonly (readonly string[])[]) =>
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--td{mso-style-name:x}--></style></head><body><!--StartFragment--><table border=0>${block
    .map((row) => `<tr height=20>${row.map((text) => `<td class=xl65>${text.replace('\n', '<br>')}</td>`).join('')}</tr>`).join('')}</table><!--EndFragment--></body></html>`;

story('the grid', () => {
  let site: Site;
  beforeAll(async () => {
    site = await aSite();
    await site.addPerson('thanh', 'province-officer', '38');
  });
  afterAll(() => site.close());

  async function gridOf(login: string, unit: string): Promise<GridPage> {
    const grid = new GridPage(await site.windowOf(login));
    await grid.open(unit);
    return grid;
  }

  test('GIVEN 200 × 57 cells on the clipboard WHEN they are pasted, taken back and done again THEN all of them are there after a reload', async () => {
    const grid = await gridOf('thanh', '38');
    const block = aBlock(200);
    await grid.click(0, 0);
    await grid.paste(tsv(block), excelHtml(block));
    await grid.bar().getByText('11400 ô').waitFor();
    expect([await grid.text(0, 2), await grid.text(3, 5)]).toEqual([block[0]?.[2], block[3]?.[5]]);
    await grid.press('Control+z');
    expect([await grid.text(0, 2), await grid.text(3, 5)]).toEqual(['', '']);
    await grid.press('Control+y');
    expect([await grid.text(0, 2), await grid.text(3, 5)]).toEqual([block[0]?.[2], block[3]?.[5]]);
    await grid.status().getByText(/đang chờ 0, lỗi 0/).waitFor({ timeout: 60_000 });

    await grid.page.reload();
    await grid.page.locator('.grid-row').first().waitFor();
    expect(await grid.text(3, 5)).toBe(block[3]?.[5]);
    const answer = await grid.page.request.get('/api/v1/grid?unit=38&set=commune-ntm-2021-2025&asOf=2023-11-28');
    const { units, items } = (await answer.json()) as GridAnswer;
    const shown = units.slice(0, 200).map(({ cells }) => new Map((cells as [number, number, unknown][]).map(([item, , value]) => [items[item] ?? '', value])));
    const asTyped = (value: unknown) => (value === true ? 'Đạt' : value === false ? 'Chưa đạt' : String(value).replace('.', ','));
    expect(shown.map((unit) => indicators.map(({ code }) => asTyped(unit.get(code))))).toEqual(block);
  });

  test('GIVEN a block as Excel gives it WHEN it is pasted THEN breaks, percentages and blanks are read, and the bar tells how', async () => {
    const grid = await gridOf('hung', '185');
    const block = [['62,5%', '75,4', 'Chưa\nđạt', ''], ['1.234,5', '50', 'Đạt', '99']];
    await grid.click(4, columnOf('2.2'));
    await grid.paste(`62,5%\t75,4\t"Chưa\nđạt"\t\r\n1.234,5\t50\tĐạt\t99`, excelHtml(block));
    await grid.bar().getByText('8 ô, 1 ô chưa rõ, dấu thập phân: phẩy').waitFor();
    const column = columnOf('2.2');
    expect([await grid.text(4, column), await grid.text(4, column + 1), await grid.text(4, column + 2), await grid.text(4, column + 3)]).toEqual(['62,5%', '75,4', 'Chưa đạt', '']);
    expect([await grid.phase(5, column), await grid.standing(4, column)]).toEqual(['doubtful', 'unmet']);
    await grid.press('ArrowDown');
    await expect.poll(() => grid.line()).toContain('0 - 100');
    expect(await grid.cell(5, column).getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => grid.said().innerText()).toContain('Hưng Vũ, 2.2');

    await grid.page.reload();
    await grid.page.locator('.grid-row').first().waitFor();
    expect([await grid.text(5, column), await grid.phase(5, column)]).toEqual(['1.234,5', 'doubtful']);
    await grid.click(5, column);
    await grid.press('Delete');
  });

  test('GIVEN a block that can be read two ways WHEN it is pasted THEN one question is asked and nothing is sent before the answer', async () => {
    const grid = await gridOf('hung', '185');
    const column = columnOf('10.1');
    const sent: string[] = [];
    grid.page.on('request', (request) => {
      if (request.method() === 'PUT') sent.push(...(request.postDataJSON() as EnterReadingsBody).cells.map(({ text }) => text));
    });
    await grid.click(0, column);
    await grid.paste('41.234\r\n52.125');
    await grid.bar().getByText('Trong khối này dấu nào mở phần thập phân?').waitFor();
    expect(await grid.phase(0, column)).toBe('asked');
    await grid.click(3, column);
    await grid.type('44,5');
    await grid.press('Enter');
    await grid.settled(1);
    expect(sent).toEqual(['44,5']);
    await grid.bar().getByRole('button', { name: /Dấu chấm/ }).click();
    expect([await grid.text(0, column), await grid.text(1, column)]).toEqual(['41,234', '52,125']);
    await grid.settled(3);
    await grid.click(0, column);
    await grid.paste('1,234.5\r\n48.6');
    await grid.bar().getByText('dấu thập phân: chấm, đã đổi thành phẩy').waitFor();
    expect(await grid.text(1, column)).toBe('48,6');
    await grid.bar().getByRole('button', { name: 'Hoàn tác lần dán' }).click();
    expect([await grid.text(0, column), await grid.text(1, column)]).toEqual(['41,234', '52,125']);
  });

  test('GIVEN Vietnamese input methods WHEN they compose or send backspaces THEN the cell holds the word', async () => {
    const grid = await gridOf('hung', '185');
    const devtools = await grid.devtools();
    await grid.click(6, columnOf('6.1'));
    await devtools.send('Input.imeSetComposition', { text: 'd', selectionStart: 1, selectionEnd: 1 });
    await devtools.send('Input.imeSetComposition', { text: 'đạ', selectionStart: 2, selectionEnd: 2 });
    await devtools.send('Input.insertText', { text: 'đạt' });
    expect(await grid.page.locator('.grid-input').inputValue()).toBe('đạt');
    await grid.press('Enter');
    expect(await grid.text(6, columnOf('6.1'))).toMatch(/^đạt$/i);
    await expect.poll(() => grid.place()).toBe('Vũ Sơn, 6.1');

    await grid.click(7, columnOf('6.2'));
    const press = (key: string, text?: string) => [
      devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', key, ...(text === undefined ? { code: key, windowsVirtualKeyCode: 8 } : { text }) }),
      devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key }),
    ];
    await Promise.all([...press('d', 'd'), ...press('Backspace'), ...press('đ', 'đ'), ...press('a', 'a'), ...press('t', 't'), ...press('Backspace'), ...press('Backspace'), ...press('ạ', 'ạ'), ...press('t', 't')]);
    expect(await grid.page.locator('.grid-input').inputValue()).toBe('đạt');
    await grid.press('Enter');
    await expect.poll(() => grid.text(7, columnOf('6.2'))).toMatch(/^đạt$/i);
  });

  test('GIVEN nothing but a keyboard WHEN one works in the grid THEN every deed has its key, and a key leads out', async () => {
    const grid = await gridOf('hung', '185');
    await grid.page.locator('.grid-tools button').last().focus();
    await grid.press('Tab');
    expect(await grid.page.locator('*:focus').getAttribute('class')).toBe('grid-input');
    await grid.press('Control+End');
    await expect.poll(() => grid.place()).toMatch(/, 19\.2$/);
    await grid.press('Control+Home', 'ArrowDown', 'Tab', 'Tab');
    await expect.poll(() => grid.place()).toBe('Vạn Thủy, 2.1');
    await grid.type('88,8');
    await grid.press('Escape');
    expect(await grid.text(1, 2)).toBe('97,3');
    await grid.type('88,8');
    await grid.press('Enter');
    expect([await grid.text(1, 2), await grid.standing(1, 2)]).toEqual(['88,8', 'unmet']);
    await grid.press('ArrowUp', 'F2', 'Backspace', 'Home', 'Delete');
    await grid.type('9');
    await grid.press('Tab');
    expect(await grid.text(1, 2)).toBe('98,');
    await grid.press('Control+z', 'Control+z');
    expect(await grid.text(1, 2)).toBe('97,3');
    await grid.press('Control+y');
    expect(await grid.text(1, 2)).toBe('88,8');
    await grid.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight', 'Control+d');
    expect([await grid.text(2, 2), await grid.text(3, 2), await grid.text(3, 3)]).toEqual(['88,8', '88,8', await grid.text(1, 3)]);
    const { text, html } = await grid.copied();
    expect(text.trimEnd().split('\r\n').map((row) => row.split('\t'))).toEqual(Array.from({ length: 3 }, () => ['88,8', expect.any(String)]));
    expect(html).toContain('<td>88,8</td>');
    await grid.press('Control+x');
    expect([await grid.text(1, 2), await grid.text(3, 3)]).toEqual(['', '']);
    await grid.press('Control+z', 'Control+z', 'Control+z');
    expect([await grid.text(1, 2), await grid.text(2, 2)]).toEqual(['97,3', '100']);
    await grid.press('F6');
    expect(await grid.page.locator('*:focus').getAttribute('class')).toContain('save-line');
    await grid.status().getByText(/đang chờ 0/).waitFor();
  });

  test('GIVEN a wide grid WHEN it is scrolled THEN names and headings stay, and few cells are drawn', async () => {
    const grid = await gridOf('thanh', '38');
    const frame = grid.page.locator('.grid-frame');
    const before = await grid.page.locator('.grid-corner').first().boundingBox();
    await frame.evaluate((element) => element.scrollTo(2600, 6000));
    await grid.page.locator('.grid-heading b', { hasText: '14.2' }).waitFor();
    expect(await grid.page.locator('.grid-corner').first().boundingBox()).toEqual(before);
    const [box, name, heading] = [await frame.boundingBox(), await grid.page.locator('.grid-name').last().boundingBox(), await grid.page.locator('.grid-heading').first().boundingBox()];
    expect(name?.x).toBeCloseTo((box?.x ?? 0) + 1, 0);
    expect(heading?.y).toBeCloseTo((before?.y ?? 0) + (before?.height ?? 0), 0);
    expect(await grid.page.locator('.grid-cell').count()).toBeLessThan(800);
    expect(await grid.page.locator('[role="grid"]').getAttribute('aria-colcount')).toBe('58');
  });

  test('GIVEN two people on one sheet WHEN they enter different cells THEN both stand; WHEN the same cell THEN both figures are shown and one chooses', async () => {
    const [lan, hung] = [await gridOf('lan', '06328'), await gridOf('hung', '185')];
    await lan.click(columnOf('12.1'), 0);
    await lan.type('91,5');
    await lan.press('Enter');
    await hung.click(0, columnOf('12.2'));
    await hung.type('44,5');
    await hung.press('Enter');
    await Promise.all([lan.settled(1), hung.settled(1)]);
    await expect.poll(() => lan.text(columnOf('12.2'), 0), { timeout: 15_000 }).toBe('44,5');
    await hung.page.locator('.grid-input').focus();
    await hung.click(0, columnOf('12.1'));
    await expect.poll(() => hung.text(0, columnOf('12.1')), { timeout: 15_000 }).toBe('91,5');

    await hung.page.route('**/api/v1/grid/changes*', (route) => route.abort());
    await lan.click(columnOf('15.1'), 0);
    await lan.type('71,5');
    await lan.press('Enter');
    await lan.settled(2);
    await hung.click(0, columnOf('15.1'));
    await hung.type('72,5');
    await hung.press('Enter');
    await hung.conflicts().waitFor({ timeout: 20_000 });
    expect(await hung.conflicts().innerText()).toMatch(/Số của bạn: 72,5[\s\S]*lan ghi lúc \d\d:\d\d [\d/]+: 71,5/);
    expect(await hung.phase(0, columnOf('15.1'))).toBe('conflict');
    await hung.page.unroute('**/api/v1/grid/changes*');
    await hung.conflicts().getByRole('button', { name: 'Lấy số của tôi' }).click();
    await hung.settled(2);
    await expect.poll(() => lan.text(columnOf('15.1'), 0), { timeout: 15_000 }).toBe('72,5');
    await lan.click(columnOf('15.1'), 0);
    await lan.press('Control+Enter');
    await lan.page.locator('.history li').first().waitFor();
    expect((await lan.page.locator('.history li b').allInnerTexts()).slice(0, 2)).toEqual(['72,5', '71,5']);
  });

  test('GIVEN a line that breaks WHEN the answer is lost THEN the request is sent again under its name and done once', async () => {
    const grid = await gridOf('hung', '185');
    const operations: string[] = [];
    let isBroken = true;
    await grid.page.route('**/api/v1/readings/batch', async (route) => {
      operations.push((route.request().postDataJSON() as { operation: string }).operation);
      if (isBroken) await route.fetch();
      if (isBroken) await route.abort();
      else await route.continue();
      isBroken = false;
    });
    await grid.click(9, columnOf('17.2'));
    await grid.type('33,5');
    await grid.press('Enter');
    await grid.status().getByText('máy chủ không trả lời').waitFor();
    await grid.settled(1);
    expect([operations.length, new Set(operations).size]).toEqual([2, 1]);
    await grid.click(9, columnOf('17.2'));
    await grid.press('Control+Enter');
    await grid.page.locator('.history li').first().waitFor();
    expect((await grid.page.locator('.history li b').allInnerTexts()).filter((text) => text === '33,5')).toHaveLength(1);
  });

  test('GIVEN a submitted criterion WHEN one types in its cells THEN they are locked and say so', async () => {
    const page = await site.windowOf('lan');
    const cells = [{ unit: '06328', set: 'commune-ntm-2021-2025', criterion: 16, asOf: '2023-11-28' }];
    const moved = await page.request.post('/api/v1/courses/moves', { data: { move: 'submit', axis: 'self', verdict: 'computed', reason: '', cells } });
    expect(moved.status(), await moved.text()).toBe(200);
    const grid = new GridPage(page);
    await grid.open('06328');
    await grid.click(columnOf('16.1'), 0);
    const before = await grid.text(columnOf('16.1'), 0);
    await grid.type('1');
    await grid.press('Enter');
    expect([await grid.text(columnOf('16.1'), 0), await grid.phase(columnOf('16.1'), 0)]).toEqual([before, 'locked']);
  });
});
