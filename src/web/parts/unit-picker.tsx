import { Combobox, InputBase, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlaceLine } from '#http/schemas/places.ts';
import { placesQuery } from '#web/queries.ts';
import { useWords } from '#web/words.tsx';
import { Icon } from './icons.tsx';

interface Props {
  readonly label: string;
  /** What is chosen now, as it is read: `huyện Bắc Sơn`. */
  readonly chosen: string;
  readonly asOf: string;
  /** Offered before anything is typed: the units below this one. */
  readonly within: string;
  readonly onChoose: (unit: PlaceLine) => void;
}

/** Type-ahead over every unit of the day, marks not needed. */
export function UnitPicker({ label, chosen, asOf, within, onChoose }: Props) {
  const { shell } = useWords();
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), 150);
  const box = useCombobox({ onDropdownClose: () => setTyped('') });
  const isSearching = asked !== '';
  const found = useQuery({
    ...placesQuery(isSearching ? { search: asked, asOf } : { ...(within === '' ? {} : { under: within }), asOf }),
    enabled: box.dropdownOpened && asOf !== '',
    placeholderData: keepPreviousData,
  });
  const units = found.data?.units ?? [];

  return (
    <Combobox
      store={box}
      position="bottom-start"
      width={340}
      onOptionSubmit={(code) => {
        const unit = units.find((candidate) => candidate.code === code);
        if (unit) onChoose(unit);
        box.closeDropdown();
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <InputBase
          label={label}
          role="combobox"
          className="picker"
          value={box.dropdownOpened ? typed : chosen}
          placeholder={box.dropdownOpened ? chosen || shell.findArea : shell.chooseArea}
          rightSection={<Icon name="search" size={16} />}
          rightSectionPointerEvents="none"
          onFocus={() => box.openDropdown()}
          onClick={() => box.openDropdown()}
          onBlur={() => box.closeDropdown()}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            box.openDropdown();
            box.updateSelectedOptionIndex();
          }}
          autoComplete="off"
          spellCheck={false}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={360} className="picker-options" aria-label={label}>
          {!isSearching && units.length > 0 && <p className="picker-heading">{shell.nearby}</p>}
          {units.map((unit) => (
            <Combobox.Option key={`${unit.code}${unit.validFrom}`} value={unit.code}>
              <span className="picker-name">
                {unit.kind} <b>{unit.name}</b>
                {isSearching && unit.parentName !== null && <small>{unit.parentName}</small>}
              </span>
              <span className="picker-code">{unit.code}</span>
            </Combobox.Option>
          ))}
          {units.length === 0 && <Combobox.Empty>{found.isFetching ? shell.searching : shell.nothingFound(asked)}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
