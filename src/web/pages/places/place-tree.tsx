import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlaceLine } from '#http/schemas/places.ts';
import { Icon } from '#web/parts/icons.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { placesQuery } from '#web/queries.ts';
import { useWords } from '#web/words.tsx';

interface Props {
  readonly asOf: string;
  readonly under?: string;
  /** Units shown open from the start: those above the area one works in. */
  readonly opened: readonly string[];
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
}

/** The units below one, asked for when it is opened; without `under` the provinces. */
export function PlaceTree({ asOf, under, opened, chosen, onChoose }: Props) {
  const listed = useQuery(placesQuery({ asOf, ...(under === undefined ? {} : { under }) }));
  if (listed.isError) return <Problem error={listed.error} retry={() => void listed.refetch()} />;
  if (!listed.data) return <Waiting rows={under === undefined ? 10 : 3} />;
  return (
    <ul className="place-tree">
      {listed.data.units.map((unit) => (
        <Branch key={unit.code} unit={unit} asOf={asOf} opened={opened} chosen={chosen} onChoose={onChoose} />
      ))}
    </ul>
  );
}

function Branch({ unit, asOf, opened, chosen, onChoose }: Props & { unit: PlaceLine }) {
  const { places } = useWords();
  const [isOpen, setOpen] = useState(opened.includes(unit.code));
  return (
    <li>
      <span className="place-line">
        {unit.hasChildren ? (
          <button type="button" className="icon-button" aria-expanded={isOpen} aria-label={isOpen ? places.fold(unit.name) : places.expand(unit.name)} onClick={() => setOpen(!isOpen)}>
            <Icon name={isOpen ? 'down' : 'right'} size={16} />
          </button>
        ) : (
          <span className="place-leaf" />
        )}
        <button type="button" className="place-name" aria-pressed={unit.code === chosen} onClick={() => onChoose(unit.code)}>
          {unit.kind} <b>{unit.name}</b> <span className="quiet">{unit.code}</span>
        </button>
      </span>
      {isOpen && <PlaceTree asOf={asOf} under={unit.code} opened={opened} chosen={chosen} onChoose={onChoose} />}
    </li>
  );
}
