import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { date } from '#domain/calendar.ts';
import { setsQuery } from '#web/queries.ts';
import { useChangeView, useUnit, useView } from '#web/view.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import { DayField } from './day-field.tsx';
import { Icon } from './icons.tsx';
import { SetPicker, shortSetName } from './set-picker.tsx';
import { UnitPicker } from './unit-picker.tsx';

/** What every figure on the page is about: area, set, day. It lives in the address. */
export function ContextBar() {
  const { shell } = useWords();
  const { language } = useLanguage();
  const view = useView();
  const change = useChangeView();
  const isPhone = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  const unit = useUnit(view.unit, view.asOf)?.unit;
  const name = unit ? `${unit.kind} ${unit.name}` : '';
  const set = useQuery(setsQuery).data?.sets.find(({ id }) => id === view.set);

  const pickers = (
    <div className="context-pickers">
      <UnitPicker label={shell.area} chosen={name} asOf={view.asOf} within={view.unit} onChoose={({ code }) => change({ unit: code, commune: undefined, item: undefined })} />
      <SetPicker label={shell.set} chosen={view.set} onChoose={(id) => change({ set: id, item: undefined })} />
      <DayField label={shell.asOf} day={view.asOf} onChoose={(day) => change({ asOf: day })} />
    </div>
  );

  if (!isPhone) return <section className="context-bar" aria-label={shell.viewing}>{pickers}</section>;
  return (
    <details className="context-bar context-folded">
      <summary>
        <span>
          <b>{name || shell.chooseArea}</b> · {set ? shortSetName(set.name[language]) : ''} · {view.asOf === '' ? '' : shell.day(date(view.asOf))}
        </span>
        <Icon name="down" />
      </summary>
      {pickers}
    </details>
  );
}
