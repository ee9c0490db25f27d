import { Button, Modal } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import type { CourseAnswer } from '#http/schemas/courses.ts';
import { useMoving } from '#web/moving.ts';
import { Icon } from '#web/parts/icons.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { useLanguage, useWords } from '#web/words.tsx';
import { useDesk } from './use-cell.ts';

/** Submits every criterion whose figures make a verdict, each with that verdict, in one act. */
export function SubmitAll() {
  const { course: words } = useWords();
  const { courses, store } = useDesk();
  const [isAsked, setAsked] = useState(false);
  const scores = useSyncExternalStore(store.subscribe, store.scores);
  const submittable = [...courses.values()].filter(({ moves }) => moves.some(({ move }) => move === 'submit'));
  const complete = submittable.filter(({ criterion }) => (scores.get(criterion)?.standing ?? 'unknown') !== 'unknown');
  if (complete.length === 0) return null;
  return (
    <>
      <Button size="sm" leftSection={<Icon name="check" />} onClick={() => setAsked(true)}>
        {words.submitAll(complete.length)}
      </Button>
      {isAsked && <SubmitDialog complete={complete} left={submittable.length - complete.length} onClose={() => setAsked(false)} />}
    </>
  );
}

function SubmitDialog({ complete, left, onClose }: { complete: readonly CourseAnswer[]; left: number; onClose: () => void }) {
  const { course: words, shell } = useWords();
  const { language } = useLanguage();
  const { view, store } = useDesk();
  const moving = useMoving(onClose);
  const submit = () => moving.mutate({ move: 'submit', axis: 'self', verdict: 'computed', reason: '', cells: complete.map(({ criterion }) => ({ ...view, criterion })) });
  return (
    <Modal opened onClose={onClose} size="lg" title={words.submitAllTitle(complete.length)} closeButtonProps={{ 'aria-label': shell.close }}>
      <div className="dialog-form">
        <p>{words.submitAllLead}</p>
        <ul className="submit-list">
          {complete.map((course) => (
            <li key={course.criterion}>{words.submitLine(course.criterion, course[language], shell.standing[store.score(course.criterion)?.standing ?? course.computed])}</li>
          ))}
        </ul>
        {left > 0 && <p className="quiet">{words.submitAllLeft(left)}</p>}
        <p className="quiet small">{words.consequences.submit}</p>
        {moving.isError && <Problem error={moving.error} />}
        <div className="dialog-ways">
          <Button variant="default" onClick={onClose}>
            {shell.cancel}
          </Button>
          <Button onClick={submit} disabled={moving.isPending}>
            {words.submitAll(complete.length)}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
