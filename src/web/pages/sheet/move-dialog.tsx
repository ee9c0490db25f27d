import { Button, Modal, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Verdict } from '#domain/assessment/opinion.ts';
import type { CourseAnswer, MovesBody } from '#http/schemas/courses.ts';
import { useMoving } from '#web/moving.ts';
import { Problem } from '#web/parts/problem.tsx';
import { VerdictChoice } from '#web/parts/verdict-choice.tsx';
import { useLanguage, useWords } from '#web/words.tsx';
import type { Offer } from './course-words.ts';
import { useDesk, useScore } from './use-cell.ts';

/** A signature is given deliberately: what it is, what the figures say, and what follows stand before it. */
export function MoveDialog({ course, offer, onClose }: { course: CourseAnswer; offer: Offer; onClose: () => void }) {
  const { course: words, shell } = useWords();
  const { language } = useLanguage();
  const { view } = useDesk();
  const computed = useScore(course.criterion)?.standing ?? course.computed;
  const [verdict, setVerdict] = useState<Verdict | null>(offer.takesVerdict ? (offer.verdict ?? (computed === 'unknown' ? null : computed)) : null);
  const [reason, setReason] = useState('');
  const moving = useMoving(onClose);
  const isReady = (!offer.takesVerdict || verdict !== null) && (!offer.needsReason || reason.trim() !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) moving.mutate({ move: offer.move as MovesBody['move'], axis: offer.axis, verdict, reason: reason.trim(), cells: [{ ...view, criterion: course.criterion }] });
  };
  return (
    <Modal opened onClose={onClose} title={words.dialogTitle(offer.move, course.criterion, course[language])} closeButtonProps={{ 'aria-label': shell.close }}>
      <form className="dialog-form" onSubmit={submit}>
        {offer.takesVerdict && <p>{words.computed(shell.standing[computed])}</p>}
        {offer.takesVerdict && <VerdictChoice name="y-kien" verdict={verdict} onChoose={setVerdict} />}
        {verdict !== null && computed !== 'unknown' && verdict !== computed && <p className="notice">{words.against(words.verdict[verdict], shell.standing[computed])}</p>}
        <Textarea
          label={offer.needsReason ? words.reason : words.reasonOptional}
          placeholder={offer.needsReason ? words.reasonHint : ''}
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          {...(offer.needsReason ? { 'data-autofocus': true } : {})}
        />
        <p className="quiet small">{words.consequences[offer.move]}</p>
        {moving.isError && <Problem error={moving.error} />}
        <div className="dialog-ways">
          <Button variant="default" onClick={onClose}>
            {shell.cancel}
          </Button>
          <Button type="submit" disabled={!isReady || moving.isPending}>
            {verdict === null ? words.move[offer.move] : words.moveTo(offer.move, verdict)}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
