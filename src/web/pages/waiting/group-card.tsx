import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { date } from '#domain/calendar.ts';
import { printMoment } from '#web/parts/moment.ts';
import { shortSetName } from '#web/parts/set-picker.tsx';
import { setsQuery } from '#web/queries.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import type { BulkAct } from './bulk-acts.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { GroupPart } from './group-part.tsx';
import { cellKey, daysSince, partsOf, type Group, type Grouping } from './waiting-groups.ts';

interface Props {
  readonly title: string;
  readonly detail?: string;
  readonly group: Group & { readonly axis?: string };
  /** What may be done with many at once; none where it is others' turn. */
  readonly acts: readonly BulkAct[];
  readonly onDone?: (told: string) => void;
}

/** Beyond this many lines every part opens at a press. */
const openUpTo = 60;

/** One kind of work in one set on one day: by commune or by criterion, each line leading to its sheet, many of them signed in one act. */
export function GroupCard({ title, detail, group, acts, onDone = () => undefined }: Props) {
  const { waiting: words } = useWords();
  const { language } = useLanguage();
  const [grouping, setGrouping] = useState<Grouping>(group.axis === 'department' ? 'criterion' : 'unit');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<BulkAct | null>(null);
  const standing = group.cells.filter((cell) => chosen.has(cellKey(cell)));
  const isSelecting = acts.length > 0;
  const choose = (keys: readonly string[], isOn: boolean) => setChosen(new Set(isOn ? [...chosen, ...keys] : [...chosen].filter((key) => !keys.includes(key))));
  return (
    <section className="card waiting-group" aria-label={`${title}, ${words.count(group.count)}`}>
      <div className="card-head">
        <Heading title={title} detail={detail} group={group} />
        <div className="filter" role="group" aria-label={words.groupBy}>
          {(['unit', 'criterion'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={grouping === each} onClick={() => setGrouping(each)}>
              {each === 'unit' ? words.byUnit : words.byCriterion}
            </button>
          ))}
        </div>
      </div>
      {isSelecting && (
        <label className="waiting-all">
          <input
            type="checkbox"
            checked={standing.length === group.cells.length}
            ref={(box) => {
              if (box) box.indeterminate = standing.length > 0 && standing.length < group.cells.length;
            }}
            onChange={(event) => choose(group.cells.map(cellKey), event.currentTarget.checked)}
          />
          {words.all}
        </label>
      )}
      {partsOf(group, grouping, language).map((part) => (
        <GroupPart key={part.key} part={part} group={group} grouping={grouping} startsOpen={group.count <= openUpTo} chosen={isSelecting ? chosen : null} onChoose={choose} />
      ))}
      {standing.length > 0 && (
        <div className="bulk-bar" role="region" aria-label={words.chosen(standing.length)}>
          <b>{words.chosen(standing.length)}</b>
          {acts.map((act, index) => (
            <Button key={act.name} size="sm" variant={index === 0 ? 'filled' : 'default'} onClick={() => setAsked(act)}>
              {act.name}
            </Button>
          ))}
          <button type="button" className="text-button" onClick={() => setChosen(new Set())}>
            {words.drop}
          </button>
        </div>
      )}
      {asked && <BulkDialog act={asked} group={group} cells={standing} onClose={() => setAsked(null)} onDone={onDone} />}
    </section>
  );
}

function Heading({ title, detail, group: { set, asOf, count, since, byUnit } }: Pick<Props, 'title' | 'group'> & { detail: string | undefined }) {
  const { waiting: words, shell } = useWords();
  const { language } = useLanguage();
  const name = useQuery(setsQuery).data?.sets.find(({ id }) => id === set)?.name[language] ?? set;
  return (
    <div>
      <h2>
        {title} <span className="waiting-count">{words.count(count)}</span>
        {byUnit.length > 1 && <span className="waiting-count quiet"> {words.units(byUnit.length)}</span>}
      </h2>
      <p className="quiet small">
        {words.about(shortSetName(name), shell.day(date(asOf)))}
        {since !== null && `; ${words.longest(printMoment(since), daysSince(since))}`}
      </p>
      {detail !== undefined && <p className="quiet small">{detail}</p>}
    </div>
  );
}
