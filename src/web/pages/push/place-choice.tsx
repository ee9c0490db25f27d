import { TextInput } from '@mantine/core';
import { paces, type Pace } from '#domain/push/progress-board.ts';
import type { PresentedLine } from '#http/schemas/pushes.ts';
import { useWords } from '#web/words.tsx';

export interface Placed {
  readonly pace: Pace;
  readonly reason: string;
}

interface Props {
  readonly line: PresentedLine;
  readonly placed: Placed;
  readonly isFixed: boolean;
  readonly onPlace: (placed: Placed) => void;
}

/** Where a unit is put; other than proposed asks why. */
export function PlaceChoice({ line, placed, isFixed, onPlace }: Props) {
  const { push } = useWords();
  const { name, proposed } = line;
  if (isFixed) return <PaceMark pace={proposed} />;
  const isMoved = placed.pace !== proposed;
  return (
    <div className="place-choice">
      <select className={`pace-select pace-${placed.pace}`} aria-label={push.paceOf(name)} value={placed.pace} onChange={(event) => onPlace({ ...placed, pace: paces.find((pace) => pace === event.currentTarget.value) ?? proposed })}>
        {paces.map((pace) => <option key={pace} value={pace}>{push.paces[pace]}</option>)}
      </select>
      {isMoved && <span className="small quiet">{push.proposed(push.paces[proposed])}</span>}
      {isMoved && <TextInput label={push.reasonFor(name)} value={placed.reason} required withAsterisk={false} maxLength={2000} onChange={(event) => onPlace({ ...placed, reason: event.currentTarget.value })} />}
    </div>
  );
}

export function PaceMark({ pace }: { pace: Pace }) {
  const { push } = useWords();
  return <span className={`pace pace-${pace}`}>{push.paces[pace]}</span>;
}
