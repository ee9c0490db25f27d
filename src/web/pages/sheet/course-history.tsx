import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CourseAnswer } from '#http/schemas/courses.ts';
import { printMoment } from '#web/parts/moment.ts';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { courseHistoryQuery } from '#web/queries.ts';
import { useWords } from '#web/words.tsx';
import { useDesk } from './use-cell.ts';

/** Everything ever said of a criterion, newest first; nothing of it is overwritten. */
export function CourseHistory({ course: { criterion }, onClose }: { course: CourseAnswer; onClose: () => void }) {
  const { course, shell } = useWords();
  return (
    <Drawer opened onClose={onClose} position="right" size={440} title={course.historyOf(criterion)} closeButtonProps={{ 'aria-label': shell.close }}>
      <Opinions no={criterion} />
    </Drawer>
  );
}

function Opinions({ no }: { no: number }) {
  const { course, sheet } = useWords();
  const { view } = useDesk();
  const history = useQuery(courseHistoryQuery({ ...view, criterion: no }));
  if (history.isPending) return <Waiting rows={4} />;
  if (history.isError) return <Problem error={history.error} retry={() => void history.refetch()} />;
  if (history.data.opinions.length === 0) return <p className="quiet">{course.historyEmpty}</p>;
  return (
    <ol className="history">
      {history.data.opinions.map((opinion) => (
        <li key={opinion.seq}>
          <p>
            <b>{course.historyLine(opinion.move, opinion.verdict)}</b>
          </p>
          <p className="small">
            {course.by(opinion.name, opinion.role)}
            {opinion.behalf !== null && `, ${course.behalf(opinion.behalf)}`}, {printMoment(opinion.at)}
          </p>
          {opinion.reason !== '' && <q className="small">{opinion.reason}</q>}
          <p className="quiet small">{sheet.asOfDay(opinion.asOf)}</p>
        </li>
      ))}
    </ol>
  );
}
