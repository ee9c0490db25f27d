import type { CalendarDate } from '#domain/calendar.ts';
import type { PushRules } from '#domain/criteria/push-rules.ts';
import { printCount, printFigure } from '#domain/figures.ts';
import type { Component, Share } from '#domain/push/component.ts';
import type { LaggingCommune, ProgressLine } from '#domain/push/progress-board.ts';
import type { Trace } from '#domain/reports/report.ts';
import type { Span, Text } from './paper.ts';

const million = 1_000_000;

/** `3.504,98 triệu đồng`; amounts in papers are in millions. */
export function moneyOf(dong: number): string {
  return `${printFigure(dong / million)} triệu đồng`;
}

/** What is known of a slow unit, component by component, in the phrases of law/push.json; each keeps what its figures were made of. */
export function saidOf({ code, components }: ProgressLine, rules: PushRules, asOf: CalendarDate): Text {
  const phrases = components.flatMap((component) => phraseOf(component, rules, (shares) => traceOf([code], shares, asOf)));
  return phrases.flatMap((phrase, index) => (index === 0 ? [phrase] : [{ text: '; ' }, phrase]));
}

function traceOf(units: readonly string[], shares: readonly Share[], asOf: CalendarDate): Trace {
  return { set: '', asOf, units, items: [], grounds: shares.flatMap(({ grounds = [] }) => grounds) };
}

function phraseOf(component: Component, rules: PushRules, trace: (shares: readonly Share[]) => Trace): Span[] {
  if (component.state === 'missing') return [];
  const phrases = rules.components.find(({ id }) => id === component.id)?.phrases ?? {};
  return [component.share, component.beside].flatMap((share) => {
    const phrase = share && phrases[share.unit];
    return phrase ? [{ text: fill(phrase, share, rules), trace: trace([share]) }] : [];
  });
}

function fill(phrase: string, { part, whole, unit, of }: Share, rules: PushRules): string {
  const count = unit === 'dong' ? moneyOf : (value: number) => (value < 0 ? printFigure(value, 0) : printCount(value));
  const measure = rules.measures.find(({ id }) => id === of)?.vi ?? '';
  return phrase
    .replaceAll('{phần}', count(part)).replaceAll('{toàn bộ}', count(whole))
    .replaceAll('{tỷ lệ}', whole === 0 ? '0%' : `${printFigure((part / whole) * 100, 1)}%`)
    .replaceAll('{mẫu số}', measure.charAt(0).toLocaleLowerCase('vi') + measure.slice(1));
}

/** `xã Hồng Thái, huyện Bình Gia; xã Hòa Lạc, xã Nhật Tiến, huyện Hữu Lũng`: each with the unit it lies in, once. A commune that is on the board itself stands alone. */
export function laggingWords(lagging: readonly LaggingCommune[]): string {
  const groups = Map.groupBy(lagging, ({ unit, within, withinName }) => (unit === within ? '' : withinName));
  return [...groups].map(([within, communes]) => [...communes.map(({ name }) => name), ...(within === '' ? [] : [within])].join(', ')).join('; ');
}

/** Works that have money and were not started, over all units that reported them; null where nobody did. */
export function notStartedOf(lines: readonly ProgressLine[], asOf: CalendarDate): { works: number; allocated: number; dong: number | null; words: Span } | null {
  const told = lines.map(({ code, components }) => ({ code, shares: components.flatMap((one) => (one.id === 'not-started' && one.state === 'known' ? [one.share, ...(one.beside ? [one.beside] : [])] : [])) })).filter(({ shares }) => shares.length > 0);
  const shares = told.flatMap((line) => line.shares);
  const [works, money] = [shares.filter(({ unit }) => unit === 'works'), shares.filter(({ unit }) => unit === 'dong')];
  const sum = (some: readonly Share[], key: 'part' | 'whole') => some.reduce((total, share) => total + share[key], 0);
  const [count, dong] = [sum(works, 'part'), money.length === 0 ? null : sum(money, 'part')];
  if (works.length === 0 || count === 0) return null;
  const allocated = sum(works, 'whole');
  const text = `${printCount(count)}/${printCount(allocated)} công trình${dong === null || dong === 0 ? '' : `, vốn ${moneyOf(dong)},`}`;
  return { works: count, allocated, dong, words: { text, trace: traceOf(told.map(({ code }) => code), shares, asOf) } };
}
