import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { ReportCell, Trace } from '#domain/reports/report.ts';
import type { ReadingAnswer, SheetAnswer } from '#http/schemas/sheet.ts';
import { printMoment } from '#web/parts/moment.ts';
import { Problem } from '#web/parts/problem.tsx';
import { StandingMark } from '#web/parts/standing-mark.tsx';
import { useUnitNames } from '#web/parts/unit-names.ts';
import { Waiting } from '#web/parts/waiting.tsx';
import { pages } from '#web/paths.ts';
import { setQuery, sheetQuery } from '#web/queries.ts';
import { readSearch, type Search } from '#web/view.ts';
import { useLanguage, useWords } from '#web/words.tsx';

/** Where a printed figure comes from: its units, its items, and in each unit the readings that made it. */
export function TraceDrawer({ cell, onClose }: { cell: ReportCell | null; onClose: () => void }) {
  const { reports, shell } = useWords();
  return (
    <Drawer opened={cell !== null} onClose={onClose} position="right" size={560} title={reports.traceTitle(cell?.text ?? '')} closeButtonProps={{ 'aria-label': shell.close }}>
      {cell?.trace && <Traced trace={cell.trace} />}
    </Drawer>
  );
}

function Traced({ trace }: { trace: Trace }) {
  const { reports } = useWords();
  const { language } = useLanguage();
  const [opened, setOpened] = useState(trace.units.length === 1 ? (trace.units[0] ?? null) : null);
  const names = useUnitNames(trace.units, trace.asOf);
  const law = useQuery(setQuery(trace.set)).data?.law;
  return (
    <div className="trace">
      <h3>{reports.traceItems}</h3>
      <ul className="trace-items">
        {trace.items.map((item) => (
          <li key={item}>{law ? itemName(law, item, language, reports.criterionOf) : item}</li>
        ))}
      </ul>
      <h3>
        {reports.traceUnits} ({trace.units.length})
      </h3>
      {opened === null && <p className="quiet small">{reports.tooMany}</p>}
      <ul className="trace-units">
        {trace.units.map((unit) => (
          <li key={unit}>
            <button type="button" aria-pressed={opened === unit} onClick={() => setOpened(opened === unit ? null : unit)}>
              {names.get(unit) ?? unit}
            </button>
          </li>
        ))}
      </ul>
      {opened !== null && <Readings trace={trace} unit={opened} />}
    </div>
  );
}

function Readings({ trace, unit }: { trace: Trace; unit: string }) {
  const { reports, sheet, shell } = useWords();
  const answer = useQuery(sheetQuery({ unit, set: trace.set, asOf: trace.asOf }));
  if (answer.isError) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  if (!answer.data) return <Waiting rows={4} />;
  const lines = readingsOf(answer.data, trace.items);
  return (
    <section>
      <h3>{reports.readings}</h3>
      {lines.length === 0 && <p className="quiet">{reports.noReadings}</p>}
      {lines.length > 0 && (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{reports.item}</th>
              <th scope="col">{reports.value}</th>
              <th scope="col">{reports.from}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ reading, standing }) => (
              <tr key={reading.item}>
                <th scope="row">
                  {reading.item} {standing && <StandingMark standing={standing} />}
                  {standing && <span className="visually-hidden">{shell.standing[standing]}</span>}
                </th>
                <td>{reading.text}</td>
                <td className="small">{sheet.entered(reading.person, printMoment(reading.at), sheet.source(reading.source.kind, reading.source.name, reading.source.at))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>
        <Link to={pages.sheet} search={(before: Search) => readSearch({ ...before, commune: unit, item: trace.items.length === 1 ? (trace.items[0] ?? '') : '' })}>
          {reports.openSheet}
        </Link>
      </p>
    </section>
  );
}

interface Line {
  readonly reading: ReadingAnswer;
  readonly standing: SheetAnswer['criteria'][number]['standing'] | null;
}

/** The readings behind the items: of a criterion its declaration and those of its indicators, of an indicator its own and its pieces. */
function readingsOf(answer: SheetAnswer, items: readonly string[]): Line[] {
  const isMeant = (no: number, code: string) => items.includes(String(no)) || items.includes(code);
  return answer.criteria.flatMap((criterion) => [
    ...(criterion.declaration && items.includes(String(criterion.no)) ? [{ reading: criterion.declaration, standing: criterion.standing }] : []),
    ...criterion.indicators
      .filter(({ code }) => isMeant(criterion.no, code))
      .flatMap((indicator) => [
        ...(indicator.reading ? [{ reading: indicator.reading, standing: indicator.standing }] : []),
        ...indicator.pieces.flatMap(({ reading }) => (reading ? [{ reading, standing: null }] : [])),
      ]),
  ]);
}

function itemName(law: CriteriaSet, item: string, language: 'vi' | 'en', criterionOf: (no: string, name: string) => string): string {
  const criterion = law.criteria.find(({ no }) => String(no) === item);
  if (criterion) return criterionOf(item, criterion[language]);
  const indicator = law.criteria.flatMap(({ indicators }) => indicators).find(({ code }) => code === item);
  return indicator ? `${item} ${indicator[language]}` : item;
}
