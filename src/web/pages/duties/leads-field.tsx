import { MultiSelect } from '@mantine/core';
import type { DeskAnswer } from '#http/schemas/duties.ts';
import { useWords } from '#web/words.tsx';

type Lead = DeskAnswer['givers'][number]['leads'][number];

interface Props {
  readonly leads: readonly Lead[];
  readonly chosen: string[];
  readonly onChoose: (chosen: string[]) => void;
}

/** Who leads: one by one, or all people's committees of a level at once, as papers name them. */
export function LeadsField({ leads, chosen, onChoose }: Props) {
  const { duties: words } = useWords();
  const committees = leads.filter(({ kind, isOwn }) => kind === 'ubnd' && !isOwn);
  const levels = [...new Set(committees.map(({ level }) => level))].map((level) => ({ level, all: committees.filter((lead) => lead.level === level) }));
  return (
    <div className="duty-leads">
      <MultiSelect label={words.leads} data={leads.map(({ id, name }) => ({ value: id, label: name }))} value={chosen} onChange={onChoose} searchable maxValues={500} />
      {levels.map(({ level, all }) => (
        <button key={level} type="button" className="text-button" onClick={() => onChoose([...new Set([...chosen, ...all.map(({ id }) => id)])])}>
          {words.allOf(`UBND ${words.levels[level] ?? level}`, all.length)}
        </button>
      ))}
    </div>
  );
}
