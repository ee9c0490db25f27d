import type { OpinionAnswer } from '#http/schemas/courses.ts';
import { Icon } from '#web/parts/icons.tsx';
import { printMoment } from '#web/parts/moment.ts';
import { StandingWord } from '#web/parts/standing-mark.tsx';
import { useWords } from '#web/words.tsx';

/** One of the four opinions: what was said, by whom in which role, when, why, and whether a figure has changed since. */
export function OpinionLine({ opinion }: { opinion: OpinionAnswer | null }) {
  const { course } = useWords();
  if (!opinion) return <span className="quiet">{course.noOpinion}</span>;
  return (
    <>
      {opinion.verdict !== null && <StandingWord standing={opinion.verdict} />}
      <span className="opinion-by">
        <b>{opinion.name}</b>
        <span className="quiet">{opinion.role}</span>
        {opinion.behalf !== null && <span className="quiet">{course.behalf(opinion.behalf)}</span>}
        <time className="quiet" dateTime={opinion.at}>
          {printMoment(opinion.at)}
        </time>
      </span>
      {opinion.reason !== '' && <q className="opinion-reason">{opinion.reason}</q>}
      {opinion.older && (
        <span className="opinion-older">
          <Icon name="warning" size={15} /> {course.older}
        </span>
      )}
    </>
  );
}
