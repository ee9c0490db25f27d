import { Button } from '@mantine/core';
import { useState } from 'react';
import { axes } from '#domain/criteria/workflow.ts';
import type { CourseAnswer } from '#http/schemas/courses.ts';
import { Icon } from '#web/parts/icons.tsx';
import { printMoment } from '#web/parts/moment.ts';
import { StageMark } from '#web/parts/stage-mark.tsx';
import { useWords } from '#web/words.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { CourseHistory } from './course-history.tsx';
import { differs, offersOf, stepOf, type Offer } from './course-words.ts';
import type { SheetCriterion } from './criterion-section.tsx';
import { DutyCount } from './duty-count.tsx';
import { EvidenceCoverage } from './evidence-coverage.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { OpinionLine } from './opinion-line.tsx';
import { RoadmapMoney } from './roadmap-money.tsx';
import { useDesk } from './use-cell.ts';

/** The way of one criterion: its step in words, the moves open to the reader, and the four opinions side by side. */
export function CourseStrip({ criterion }: { criterion: SheetCriterion }) {
  const { no } = criterion;
  const { courses } = useDesk();
  const [asked, setAsked] = useState<Offer | null>(null);
  const [isTold, setTold] = useState(false);
  const course = courses.get(no);
  if (!course) return null;
  const close = () => setAsked(null);
  return (
    <div className={`course course-${course.stage}`}>
      <div className="course-line">
        <StageWords course={course} />
        <EvidenceCoverage no={no} />
        <DutyCount no={no} />
        <RoadmapMoney no={no} />
        <CourseMoves course={course} onAsk={setAsked} onHistory={() => setTold(true)} />
      </div>
      <Lock course={course} />
      <Returned course={course} />
      <FourOpinions course={course} />
      {asked?.move === 'correct' && <CorrectDialog criterion={criterion} course={course} onClose={close} />}
      {asked && asked.move !== 'correct' && <MoveDialog course={course} offer={asked} onClose={close} />}
      {isTold && <CourseHistory course={course} onClose={() => setTold(false)} />}
    </div>
  );
}

function StageWords({ course }: { course: CourseAnswer }) {
  const { course: words } = useWords();
  const { stage, readings, returned, since } = course;
  const differing = (stage === 'verified' || stage === 'confirmed') && differs(course) ? words.differing[stage] : null;
  return (
    <p className="course-stage">
      <StageMark step={stepOf(course)} />
      <span>
        <span className="visually-hidden">{words.way}: </span>
        <b>{stage === 'open' && returned ? words.sentBack : (differing ?? words.stage(stage, readings))}</b>
        {since !== null && <span className="quiet small"> {words.since(printMoment(since))}</span>}
      </span>
    </p>
  );
}

function CourseMoves({ course, onAsk, onHistory }: { course: CourseAnswer; onAsk: (offer: Offer) => void; onHistory: () => void }) {
  const { course: words } = useWords();
  const { criterion, last } = course;
  return (
    <div className="course-moves">
      {last && (
        <button type="button" className="icon-button" aria-label={words.historyOf(criterion)} title={words.history} onClick={onHistory}>
          <Icon name="history" />
        </button>
      )}
      {offersOf(course).map((offer) => (
        <Button
          key={`${offer.move}${offer.verdict ?? ''}`}
          size="sm"
          variant={offer.isForward ? 'filled' : 'default'}
          aria-label={offer.verdict ? words.moveToOf(offer.move, offer.verdict, criterion) : words.moveOf(offer.move, criterion)}
          onClick={() => onAsk(offer)}
        >
          {offer.verdict ? words.moveTo(offer.move, offer.verdict) : words.move[offer.move]}
        </Button>
      ))}
    </div>
  );
}

/** Why nothing can be typed here, and what could be done about it. */
function Lock({ course: { criterion, stage, moves } }: { course: CourseAnswer }) {
  const { course: words } = useWords();
  const { mine } = useDesk();
  const isMine = mine.has(criterion);
  if (stage === 'open') return isMine || mine.size === 0 ? null : <p id={`khoa-${criterion}`} className="course-note">{words.notYours}</p>;
  const has = (move: string) => moves.some((open) => open.move === move);
  const advice = has('withdraw') ? words.lockedAdvice.withdraw : has('correct') ? words.lockedAdvice.correct : isMine ? words.lockedAdvice[stage === 'settled' ? 'settled' : 'other'] : '';
  return (
    <p id={`khoa-${criterion}`} className="course-note">
      <Icon name="lock" size={15} /> {words.locked(stage)} {advice}
    </p>
  );
}

function Returned({ course: { stage, returned } }: { course: CourseAnswer }) {
  const { course: words } = useWords();
  if (stage !== 'open' || !returned) return null;
  return (
    <div className="course-returned">
      <Icon name="undo" />
      <p>
        <q>{returned.reason}</q>
        <span className="quiet small"> {words.returnedBy(returned.name, returned.role, printMoment(returned.at))}</span>
      </p>
    </div>
  );
}

/** Drawn once somebody has spoken; before that four times nothing would only be in the way. */
function FourOpinions({ course: { criterion, opinions } }: { course: CourseAnswer }) {
  const { course: words } = useWords();
  if (axes.every((axis) => opinions[axis] === null)) return null;
  return (
    <dl className="opinions" aria-label={`${words.fourOpinions}, ${criterion}`}>
      {axes.map((axis) => (
        <div key={axis} className={opinions[axis] ? 'opinion' : 'opinion opinion-none'}>
          <dt>{words.axes[axis]}</dt>
          <dd>
            <OpinionLine opinion={opinions[axis]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
