import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ImportAnswer } from '#http/schemas/imports.ts';
import { exchange } from '#web/api.ts';
import { Icon } from '#web/parts/icons.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { useWords } from '#web/words.tsx';
import { ChooseFile } from './file-drop.tsx';

interface Props {
  readonly file: File;
  readonly doubts: ImportAnswer['doubts'];
  readonly markedAt: string;
  readonly onAgain: (file: File) => void;
}

/** Every doubt at once, each with its cell; the same workbook back with the cells marked; and the way to try again. */
export function DoubtsTable({ file, doubts, markedAt, onAgain }: Props) {
  const { entry } = useWords();
  const marking = useMutation({ mutationFn: () => exchange(markedAt, file) });
  return (
    <section className="card" aria-labelledby="doubts-title">
      <div className="card-head">
        <div>
          <h2 id="doubts-title" className="doubts-title">
            <Icon name="warning" size={22} /> {entry.doubtsTitle(doubts.length)}
          </h2>
          <p className="quiet">{entry.doubtsLead}</p>
        </div>
        <div className="doubts-ways">
          <Button variant="default" leftSection={<Icon name="download" />} disabled={marking.isPending} onClick={() => marking.mutate()}>
            {marking.isPending ? entry.marking : entry.marked}
          </Button>
          <ChooseFile label={entry.again} onChoose={onAgain} />
        </div>
      </div>
      {marking.isError && <Problem error={marking.error} />}
      <div className="table-scroll" role="region" aria-labelledby="doubts-title" tabIndex={0}>
        <table className="plain-table doubts">
          <thead>
            <tr>
              <th scope="col">{entry.cell}</th>
              <th scope="col">{entry.found}</th>
              <th scope="col">{entry.expected}</th>
              <th scope="col">{entry.why}</th>
              <th scope="col">{entry.sheet}</th>
            </tr>
          </thead>
          <tbody>
            {doubts.map((doubt, row) => (
              <tr key={`${doubt.sheet}${doubt.at}${row}`}>
                <th scope="row">{doubt.at}</th>
                <td className="doubt-found">{doubt.found === '' ? entry.emptyCell : doubt.found}</td>
                <td className="doubt-expected">{doubt.expected}</td>
                <td>{doubt.sentence}</td>
                <td className="quiet">{doubt.sheet}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
