import type { DutyLine } from '#http/schemas/duties.ts';
import { Icon } from '#web/parts/icons.tsx';
import { useWords } from '#web/words.tsx';

/** How a duty stands to its term: a word and a sign before colour. */
export function TermMark({ duty: { timing, daysLeft, doneLateBy } }: { duty: Pick<DutyLine, 'timing' | 'daysLeft' | 'doneLateBy'> }) {
  const { duties: words } = useWords();
  const left = daysLeft ?? 0;
  const told = { 'overdue': words.overdue(-left), 'soon': left === 0 ? words.today : words.left(left), 'far': words.left(left), 'no-term': words.noTerm, 'closed': doneLateBy > 0 ? words.closedLate(doneLateBy) : words.closed }[timing];
  const sign = { 'overdue': 'warning', 'soon': 'history', 'far': null, 'no-term': null, 'closed': 'check' } as const;
  const icon = sign[timing];
  return (
    <span className={`term term-${timing}`}>
      {icon && <Icon name={icon} size={15} />} {told}
    </span>
  );
}
