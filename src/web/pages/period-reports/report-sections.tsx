import { printFigure, printFixed } from '#domain/figures.ts';
import type { PeriodReportAnswer } from '#http/schemas/period-reports.ts';
import { useWords } from '#web/words.tsx';
import { StateWords } from './state-sign.tsx';

const million = 1_000_000;

/** The tables a report takes from the data. What nobody reported is said to be so; it is not zero. */
export function ReportSections({ report: { content } }: { report: PeriodReportAnswer }) {
  const { periodReports: words } = useWords();
  const { distribution, criteria, titles, progress, duties, below } = content;
  const figureOf = ({ value, unit }: { value: number | null; unit: string }) => (value === null ? words.notReported : unit === 'dong' ? words.money(printFigure(value / million)) : words.works(printFigure(value, 0)));
  return (
    <>
      <p className="quiet small">{words.fromData}</p>
      {distribution && (
        <Table name="distribution" heads={[words.band, words.communes]} rows={distribution.bands.map(({ band, count }) => [band, String(count)])} note={[...(distribution.average === null ? [] : [words.average(printFixed(distribution.average, 2))]), ...(distribution.unsure === 0 ? [] : [words.unsure(distribution.unsure)])].join('. ')} />
      )}
      {criteria && <Table name="criteria" heads={[words.criterion, words.met, words.unmet, words.unknown]} rows={criteria.map(({ no, name, met, unmet, unknown }) => [`${no}. ${name}`, String(met), String(unmet), String(unknown)])} />}
      {titles && (titles.length === 0 ? <Said name="titles" text={words.noTitles} /> : <Table name="titles" heads={[words.titleKind, words.held, words.registered]} rows={titles.map(({ name, held, registered }) => [name, String(held), String(registered)])} />)}
      {progress && <Table name="progress" heads={[words.measure, words.figure, words.reportedBy]} rows={progress.map((line) => [line.name, figureOf(line), `${line.from}/${line.of}`])} />}
      {duties && <Said name="duties" text={words.duties(duties.open, duties.done, duties.overdue)} />}
      {below.length > 0 && (
        <section aria-labelledby="period-below">
          <h3 id="period-below">{words.sections['below']}</h3>
          <ul className="period-below">
            {below.map(({ code, name, state, isLate }) => <li key={code}><span>{name}</span><StateWords state={state} late={isLate} /></li>)}
          </ul>
        </section>
      )}
    </>
  );
}

interface TableProps {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly note?: string;
}

function Table({ name, heads, rows, note = '' }: TableProps) {
  const { periodReports: words } = useWords();
  return (
    <section aria-labelledby={`period-${name}`}>
      <h3 id={`period-${name}`}>{words.sections[name]}</h3>
      <table className="plain-table period-figures">
        <thead>
          <tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {rest.map((text, index) => <td key={heads[index + 1]}>{text}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
      {note !== '' && <p className="quiet small">{note}</p>}
    </section>
  );
}

function Said({ name, text }: { name: string; text: string }) {
  const { periodReports: words } = useWords();
  return (
    <section aria-labelledby={`period-${name}`}>
      <h3 id={`period-${name}`}>{words.sections[name]}</h3>
      <p>{text}</p>
    </section>
  );
}
