import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { RoadmapAnswer, RoadmapAnswerLine } from '#http/schemas/roadmaps.ts';
import { printMoment } from '#web/parts/moment.ts';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { roadmapHistoryQuery } from '#web/queries.ts';
import { useWords } from '#web/words.tsx';
import { choicesOf, fields, shownText, textsOf } from './line-fields.ts';

/** Everything ever said of a line, newest first: of each version what it changed. */
export function LineHistory({ roadmap, line, onClose }: { roadmap: RoadmapAnswer; line: RoadmapAnswerLine; onClose: () => void }) {
  const { roadmap: words } = useWords();
  const answer = useQuery(roadmapHistoryQuery(roadmap.campaign.id, { unit: line.unit, item: line.item }));
  const unit = roadmap.units.find(({ code }) => code === line.unit);
  const versions = (answer.data?.versions ?? []).map((version) => ({ ...version, texts: textsOf({ ...line, ...version }) }));
  return (
    <Modal opened onClose={onClose} size="lg" title={words.historyTitle(unit?.name ?? '', line.item)} closeButtonProps={{ 'aria-label': words.close }}>
      {answer.isError && <Problem error={answer.error} />}
      {answer.isPending && <Waiting rows={4} />}
      <ol className="lines">
        {versions.map((version, index) => {
          const before = versions[index - 1]?.texts;
          const changed = fields.filter((field) => version.texts[field] !== (before?.[field] ?? ''));
          return (
            <li key={version.seq}>
              <p><b>{words.version(version.behalf === null ? version.person : `${version.person} (${version.behalf})`, printMoment(version.at))}</b></p>
              {changed.map((field) => <p key={field} className="small">{words.fields[field]}: {shownText(version.texts[field], choicesOf(field, line, roadmap, words)) || words.none}</p>)}
            </li>
          );
        }).reverse()}
      </ol>
    </Modal>
  );
}
