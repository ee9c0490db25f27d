import type { Item } from '#domain/assessment/reading.ts';
import type { Indicator } from '#domain/criteria/criteria-set.ts';
import { isNumberedLevel } from '#domain/criteria/level.ts';
import { useWords } from '#web/words.tsx';
import { useCell, useDesk, useMayEnter } from './use-cell.ts';

const inWords = ['Yếu', 'Trung bình', 'Khá', 'Tốt'];
const numbered = ['Mức độ 1', 'Mức độ 2', 'Mức độ 3', 'Mức độ 4'];

/** The levels an indicator knows: words or numbers, as its own threshold speaks. */
export function LevelField({ item, indicator, label, describedBy }: { item: Item; indicator: Indicator; label: string; describedBy: string }) {
  const { sheet } = useWords();
  const { store } = useDesk();
  const mayEnter = useMayEnter(item);
  const { text } = useCell(item);
  const required = Object.values(indicator.thresholds).find((threshold) => threshold.kind === 'level');
  const levels = required?.kind === 'level' && isNumberedLevel(required.value) ? numbered : inWords;
  const offered = text === '' || levels.includes(text) ? levels : [text, ...levels];
  return (
    <select
      data-field={item}
      className="figure-input level-input"
      aria-label={label}
      aria-describedby={describedBy}
      disabled={!mayEnter}
      value={text}
      onChange={(event) => {
        store.type(item, event.currentTarget.value);
        void store.save(item);
      }}
    >
      <option value="">{sheet.chooseLevel}</option>
      {offered.map((level) => (
        <option key={level} value={level}>
          {level}
        </option>
      ))}
    </select>
  );
}
