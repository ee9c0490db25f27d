import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { date, readDate } from '#domain/calendar.ts';
import { useWords } from '#web/words.tsx';

/** A day as it is written in Vietnam, dd/mm/yyyy. A text field: the browser's own date field follows the machine's language, not the page's. */
export function DayField({ label, day, onChoose }: { label: string; day: string; onChoose: (day: string) => void }) {
  const { shell, refusal } = useWords();
  const printed = day === '' ? '' : shell.day(date(day));
  const [typed, setTyped] = useState(printed);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    setTyped(printed);
    setProblem('');
  }, [printed]);

  const settle = () => {
    if (typed.trim() === printed) return;
    const read = readDate(typed);
    if (!read.ok) {
      setProblem(read.refusals.map(refusal).join(' '));
      return;
    }
    setProblem('');
    setTyped(shell.day(read.value));
    onChoose(read.value);
  };

  return (
    <TextInput
      label={label}
      className="day-field"
      value={typed}
      placeholder={shell.dayForm}
      error={problem || null}
      inputMode="numeric"
      autoComplete="off"
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
        if (event.key === 'Escape') setTyped(printed);
      }}
    />
  );
}
