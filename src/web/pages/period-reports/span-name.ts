import type { CalendarAnswer } from '#http/schemas/period-reports.ts';

type Period = Pick<CalendarAnswer['reports'][number]['period'], 'from' | 'to'>;

const quarters = ['I', 'II', 'III', 'IV'];

/** `11/2023`, `IV/2023`, `1/2023` of the halves, `2023`: a period by its place in the year. */
export function spanName({ from, to }: Period): string {
  const [first, last] = [Number(from.slice(5, 7)), Number(to.slice(5, 7))];
  const year = from.slice(0, 4);
  if (first === last) return `${first}/${year}`;
  if (last - first === 2) return `${quarters[(first - 1) / 3] ?? ''}/${year}`;
  return last - first === 5 ? `${first === 1 ? 1 : 2}/${year}` : year;
}
