import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SetPicker } from '#web/parts/set-picker.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { meQuery, setQuery } from '#web/queries.ts';
import { useLanguage, useWords } from '#web/words.tsx';

interface Props {
  /** As `set/no`, of any number of sets. */
  readonly chosen: readonly string[];
  readonly isMissing: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The criteria of a set to tick; those ticked in another set stay. */
export function CriteriaPicker({ chosen, isMissing, onChange }: Props) {
  const { accounts } = useWords();
  const { language } = useLanguage();
  const home = useQuery(meQuery).data?.home;
  const [set, setSet] = useState(home?.set ?? '');
  const law = useQuery({ ...setQuery(set), enabled: set !== '' }).data?.law;
  return (
    <fieldset className="fields">
      <legend>{accounts.criteria}</legend>
      <SetPicker label={accounts.criteriaSet} chosen={set} onChoose={setSet} />
      {!law && <Waiting rows={3} />}
      <div className="criteria-ticks">
        {law?.criteria.map((criterion) => {
          const key = `${set}/${criterion.no}`;
          const isChosen = chosen.includes(key);
          return (
            <label key={key} className="tick">
              <input type="checkbox" checked={isChosen} onChange={() => onChange(isChosen ? chosen.filter((one) => one !== key) : [...chosen, key])} />
              <span>
                {criterion.no}. {criterion[language]}
              </span>
            </label>
          );
        })}
      </div>
      <p role="status" className={isMissing ? 'field-fault' : 'quiet small'}>
        {isMissing ? accounts.criteriaNeeded : accounts.criteriaCount(chosen.length)}
      </p>
    </fieldset>
  );
}
