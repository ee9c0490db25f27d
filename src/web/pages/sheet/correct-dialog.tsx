import { Button, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { date } from '#domain/calendar.ts';
import type { CorrectedAnswer, CourseAnswer } from '#http/schemas/courses.ts';
import { post } from '#web/api.ts';
import { forgetCourses } from '#web/moving.ts';
import { printMoment } from '#web/parts/moment.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import type { SheetCriterion } from './criterion-section.tsx';
import { useCell, useDesk } from './use-cell.ts';

/** Corrects a figure after its criterion was locked: which, to what, and why; and then what that changes elsewhere. */
export function CorrectDialog({ criterion, course, onClose }: { criterion: SheetCriterion; course: CourseAnswer; onClose: () => void }) {
  const { course: words, shell } = useWords();
  const { language } = useLanguage();
  const [corrected, setCorrected] = useState<CorrectedAnswer | null>(null);
  return (
    <Modal opened onClose={onClose} size="lg" title={words.dialogTitle('correct', course.criterion, course[language])} closeButtonProps={{ 'aria-label': shell.close }}>
      {corrected ? <Consequences corrected={corrected} onClose={onClose} /> : <Form items={itemsOf(criterion, language, words.correctWhole(criterion.no))} onCorrected={setCorrected} onClose={onClose} />}
    </Modal>
  );
}

interface CorrectableItem {
  readonly value: string;
  readonly label: string;
}

function Form({ items, onCorrected, onClose }: { items: readonly CorrectableItem[]; onCorrected: (answer: CorrectedAnswer) => void; onClose: () => void }) {
  const { course: words, shell } = useWords();
  const { view } = useDesk();
  const queries = useQueryClient();
  const [item, setItem] = useState(items[0]?.value ?? '');
  const held = useCell(item).held;
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const correcting = useMutation({
    mutationFn: () => post<CorrectedAnswer>(api.correct(), { ...view, item, text: text.trim(), base: held?.seq ?? null, reason: reason.trim() }),
    onSuccess: (answer) => {
      forgetCourses(queries);
      void queries.invalidateQueries({ queryKey: ['standings'] });
      onCorrected(answer);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') correcting.mutate();
  };
  return (
    <form className="dialog-form" onSubmit={submit}>
      <p>{words.consequences.correct}</p>
      <NativeSelect label={words.correctItem} data={[...items]} value={item} onChange={(event) => setItem(event.currentTarget.value)} />
      <TextInput label={words.correctTo} description={words.correctNow(held?.text ?? words.correctBlank)} value={text} onChange={(event) => setText(event.currentTarget.value)} autoComplete="off" data-autofocus />
      <Textarea label={words.reason} rows={3} maxLength={2000} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      {correcting.isError && <Problem error={correcting.error} />}
      <div className="dialog-ways">
        <Button variant="default" onClick={onClose}>
          {shell.cancel}
        </Button>
        <Button type="submit" disabled={reason.trim() === '' || correcting.isPending}>
          {words.move.correct}
        </Button>
      </div>
    </form>
  );
}

/** Indicators with their pieces, and the declaration of the whole last. */
function itemsOf({ no, indicators }: SheetCriterion, language: 'vi' | 'en', whole: string): readonly CorrectableItem[] {
  const parts = indicators.flatMap((indicator) => [
    { value: indicator.code, label: `${indicator.code} ${indicator[language]}` },
    ...indicator.pieces.map((piece) => ({ value: piece.item, label: `${indicator.code}, ${piece.vi}` })),
  ]);
  return [...parts, { value: String(no), label: whole }];
}

/** The papers that left the house before, and now say something else than the figures. */
function Consequences({ corrected: { reopened, reports }, onClose }: { corrected: CorrectedAnswer; onClose: () => void }) {
  const { course: words, reports: papers, periodReports, shell } = useWords();
  const kinds: Readonly<Record<string, string>> = papers.kinds;
  return (
    <div className="dialog-form">
      <p className="notice notice-good">
        <span>
          <b>{words.corrected}.</b> {words.reopened([...new Set(reopened.map(({ criterion }) => criterion))].join(', '))}
        </span>
      </p>
      {reports.length === 0 ? (
        <p>{words.noReports}</p>
      ) : (
        <>
          <p>{words.changesReports(reports.length)}</p>
          <ul className="changed-reports">
            {reports.map((report) => (
              <li key={`${report.at}${report.kind}${report.unit.code}`}>
                {words.report(kinds[report.kind] ?? periodReports.printed[report.kind] ?? report.kind, `${report.unit.kind} ${report.unit.name}`, shell.day(date(report.asOf)), report.format === 'frozen' ? periodReports.closed : report.format, report.person, printMoment(report.at))}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="dialog-ways">
        <Button onClick={onClose}>{words.understood}</Button>
      </div>
    </div>
  );
}
