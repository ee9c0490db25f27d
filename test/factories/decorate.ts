import type { CheckName } from '#domain/checks/question.ts';
import { roundHalfUp } from '#domain/figures.ts';
import { daysAfter } from '#domain/calendar.ts';
import type { Chance } from './chance.ts';
import { reportDays, type Line, type Told, type Value } from './some-communes.ts';

type Decoration = (told: Told, lines: readonly Line[], chance: Chance) => Told;

/** How a commune makes its figures look better than they are, one way for each check. */
export const decorations: Readonly<Record<CheckName, Decoration>> = {
  /** Three figures in four and more are last time's. */
  'copied-forward': (told, lines, chance) => {
    const share = 0.75 + chance.next() * 0.25;
    return lastDayWith(told, lines, (line, now, before) => (line.isFigure && chance.happens(share) ? before : now));
  },

  /** The nine figures and more that fall short most are written as just enough. */
  'just-over': (told, lines, chance) => {
    const worst = lines.filter(hasRoom).map((line) => ({ line, margin: marginOf(line, Number(told.days[2]?.get(line.item) ?? 0)) })).sort((a, b) => a.margin - b.margin);
    const poor = new Set(worst.filter(({ margin }, index) => index < 9 || (margin < 0 && chance.happens(0.9))).map(({ line }) => line));
    return lastDayWith(told, lines, (line, now) => (poor.has(line) ? justEnough(line, chance) : now));
  },

  /** Three figures in four are estimated to the nearest five. */
  'round-digits': (told, lines, chance) => ({
    ...told,
    days: told.days.map((day) => new Map([...day].map(([item, value]) => {
      const line = lines.find((candidate) => candidate.item === item);
      return [item, line?.isFigure === true && typeof value === 'number' && chance.happens(0.75) ? Math.round(value / 5) * 5 : value];
    }))),
  }),

  /** Nearly everything that was not met is met on the last day. */
  'late-passing': (told, lines, chance) => ({
    ...lastDayWith(told, lines, (line, now) => {
      if (now === false) return chance.happens(0.95);
      if (!line.asked || typeof now !== 'number' || marginOf(line, now) >= 0) return now;
      return chance.happens(0.95) ? roundHalfUp(line.asked.value + (line.asked.fewer ? -1 : 1) * line.asked.value * chance.next() * 0.15, 1) : now;
    }),
    enteredBefore: 2,
  }),

  /** The figures go up, the papers stay those of half a year and more ago. */
  'older-proof': (told) => ({ ...told, proofs: new Map([...told.proofs.keys()].map((item) => [item, daysAfter(reportDays[1], -40)])) }),

  /** One of the five lowest shares leaps. */
  'jump': (told, lines, chance) => {
    const before = (line: Line): number => Number(told.days[1]?.get(line.item) ?? 100);
    const lowest = lines.filter((line) => line.isFigure && line.unit === '%').sort((a, b) => before(a) - before(b));
    const leaping = lowest[chance.between(0, 4)];
    return lastDayWith(told, lines, (line, now) => (line === leaping ? roundHalfUp(Math.min(99, before(line) + 25 + chance.next() * 10), 1) : now));
  },
};

/** An otherwise honest commune that, three times in four, writes what fails of these lines as just enough. */
export function nudged(told: Told, lines: readonly Line[], chance: Chance): Told {
  if (lines.length === 0) return told;
  const changed = new Map(told.days[2]);
  for (const line of lines) {
    const now = changed.get(line.item);
    if (typeof now === 'number' && marginOf(line, now) < 0 && chance.happens(0.75)) changed.set(line.item, justEnough(line, chance));
  }
  return { ...told, days: [...told.days.slice(0, 2), changed] };
}

function justEnough({ asked, unit }: Line, chance: Chance): number {
  const required = asked?.value ?? 0;
  const more = unit === '%' ? chance.next() * 1.6 : required * chance.next() * 0.04;
  return roundHalfUp(required + (asked?.fewer === true ? -more : more), 1);
}

function hasRoom({ asked, unit }: Line): boolean {
  return asked !== null && asked.value >= 10 && (unit !== '%' || asked.value < 98);
}

/** How much better than asked a figure is, as a share of what is asked. */
function marginOf({ asked }: Line, value: number): number {
  return asked ? ((asked.fewer ? -1 : 1) * (value - asked.value)) / asked.value : 0;
}

function lastDayWith(told: Told, lines: readonly Line[], change: (line: Line, now: Value, before: Value) => Value): Told {
  const [first = new Map<string, Value>(), before = new Map<string, Value>(), last = new Map<string, Value>()] = told.days;
  const changed = lines.flatMap((line): [string, Value][] => {
    const now = last.get(line.item);
    return now === undefined ? [] : [[line.item, change(line, now, before.get(line.item) ?? now)]];
  });
  return { ...told, days: [first, before, new Map(changed)] };
}
