import { date } from '#domain/calendar.ts';
import type { TitleAnswer } from '#http/schemas/titles.ts';
import { useWords } from '#web/words.tsx';
import { GaugeLine, StatusMark } from './title-marks.tsx';

interface Props {
  readonly titles: readonly TitleAnswer[];
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
}

/** One line a title, district by district. */
export function TitlesTable({ titles: listed, chosen, onChoose }: Props) {
  const { titles, shell } = useWords();
  return (
    <div className="table-scroll" role="region" aria-label={titles.title} tabIndex={0}>
      <table className="plain-table titles-table">
        <thead>
          <tr>
            <th scope="col">{titles.unit}</th>
            <th scope="col">{titles.kind}</th>
            <th scope="col">{titles.status}</th>
            <th scope="col">{titles.decision}</th>
            <th scope="col">{titles.risk}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map((title) => (
            <tr key={title.id} data-chosen={title.unit.code === chosen || undefined}>
              <th scope="row">
                <button type="button" className="title-unit" aria-label={titles.open(`${title.unit.kind} ${title.unit.name}`)} onClick={() => onChoose(title.unit.code)}>
                  {title.unit.name}
                </button>
                {title.parent && <span className="quiet small">{title.parent.name}</span>}
              </th>
              <td>
                {title.kindName} <span className="quiet small">{titles.forYear(title.titleYear)}</span>
              </td>
              <td><StatusMark status={title.status} /></td>
              <td className="small">{`${title.decision}, ${shell.day(date(title.decidedOn))}`}</td>
              <td><GaugeLine gauge={title.gauge} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
