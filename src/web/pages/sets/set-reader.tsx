import { NativeSelect, TextInput } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import type { CriteriaSet, Overlay } from '#domain/criteria/criteria-set.ts';
import { fold } from '#domain/places/fold.ts';
import type { SetAnswer } from '#http/schemas/sets.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import { CriterionTable } from './criterion-table.tsx';

export type ReadSet = Omit<SetAnswer, 'law'> & { readonly law: CriteriaSet };

/** One set, with what a search and a region leave of it. */
export function SetReader({ answer }: { answer: ReadSet }) {
  const { sets } = useWords();
  const { language } = useLanguage();
  const { law, set, overlays } = answer;
  const [typed, setTyped] = useState('');
  const [key, setKey] = useState('');
  const sought = fold(useDeferredValue(typed));
  const keys = keysOf(law);
  const criteria = law.criteria.flatMap((criterion) => {
    const isWhole = fold(`${criterion.no} ${criterion[language]}`).includes(sought);
    const indicators = criterion.indicators.filter((indicator) => isWhole || fold(`${indicator.code} ${indicator[language]}`).includes(sought));
    return isWhole || indicators.length > 0 ? [{ ...criterion, indicators }] : [];
  });
  const nameOf = (each: string) => answer.regions[each]?.[language] ?? law.communeGroups?.find(({ id }) => id === each)?.vi ?? each;

  return (
    <div className="set-reader">
      <header>
        <h2>{set.name[language]}</h2>
        <p className="quiet">
          {set.legalBasis}. {sets.period(set.period.from, set.period.to)}. {sets.statuses[set.status] ?? set.status}. {sets.size(set.criteria, set.indicators)}.
        </p>
        <Notes title={sets.notes} notes={law.notes} />
      </header>
      <div className="set-tools">
        <TextInput aria-label={sets.search} placeholder={sets.search} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
        {keys.length > 0 && (
          <NativeSelect
            aria-label={law.thresholdDimension === 'communeGroup' ? sets.group : sets.region}
            value={key}
            onChange={(event) => setKey(event.currentTarget.value)}
            data={[{ value: '', label: sets.allRegions }, ...keys.map((each) => ({ value: each, label: nameOf(each) }))]}
          />
        )}
      </div>
      {criteria.length === 0 && <p className="empty">{sets.nothing}</p>}
      {criteria.map((criterion) => (
        <CriterionTable key={criterion.no} criterion={criterion} answer={answer} region={key} nameOf={nameOf} />
      ))}
      {overlays.map((overlay) => (
        <section key={overlay.id} className="card overlay">
          <h3>
            {sets.overlays}: {overlay.name[language]}
          </h3>
          <p className="quiet">
            {overlay.legalBasis}. {Object.keys((overlay.law as Overlay).thresholds).join(', ')}
          </p>
          <Notes title={sets.notes} notes={overlay.notes} />
        </section>
      ))}
    </div>
  );
}

function Notes({ title, notes }: { title: string; notes: readonly string[] }) {
  return notes.length === 0 ? null : (
    <details className="set-notes">
      <summary>{title}</summary>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </details>
  );
}

/** Regions or groups the set tells apart anywhere. */
function keysOf(law: CriteriaSet): string[] {
  if (law.thresholdDimension === 'none') return [];
  if (law.communeGroups) return law.communeGroups.map(({ id }) => id);
  const named = law.criteria.flatMap(({ indicators }) => indicators.flatMap(({ thresholds }) => Object.keys(thresholds)));
  return [...new Set(named)].filter((key) => key !== '*' && key !== 'chung').sort();
}
