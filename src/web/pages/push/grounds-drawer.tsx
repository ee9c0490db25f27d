import { Drawer } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { date } from '#domain/calendar.ts';
import { printFigure } from '#domain/figures.ts';
import type { Ground } from '#domain/ground.ts';
import type { PresentedComponent } from '#http/schemas/pushes.ts';
import { printMoment } from '#web/parts/moment.ts';
import { useUnitNames } from '#web/parts/unit-names.ts';
import { pages } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';

/** A figure of the board, of one unit, whose making is asked about. */
export interface Asked {
  readonly name: string;
  readonly text: string;
  readonly unit: NonNullable<PresentedComponent['share']>['unit'];
  readonly grounds: readonly Ground[];
}

/** What a figure of the board was counted from, each thing with the way to it. */
export function GroundsDrawer({ asked, asOf, names, onClose }: { asked: Asked | null; asOf: string; names: ReadonlyMap<string, string>; onClose: () => void }) {
  const { push, shell } = useWords();
  const grounds = asked?.grounds ?? [];
  const units = useUnitNames(grounds.flatMap((ground) => ('unit' in ground ? [ground.unit] : [])), asOf);
  return (
    <Drawer opened={asked !== null} onClose={onClose} position="right" size={560} title={push.groundsOf(asked?.name ?? '', asked?.text ?? '')} closeButtonProps={{ 'aria-label': shell.close }}>
      <ul className="grounds">
        {grounds.map((ground) => (
          <li key={JSON.stringify(ground)}><Told ground={ground} asOf={asOf} inMoney={asked?.unit === 'dong'} units={units} names={names} /></li>
        ))}
      </ul>
    </Drawer>
  );
}

interface ToldProps {
  readonly ground: Ground;
  readonly asOf: string;
  readonly inMoney: boolean;
  readonly units: ReadonlyMap<string, string>;
  /** Of measures and kinds of period reports. */
  readonly names: ReadonlyMap<string, string>;
}

function Told({ ground, asOf, inMoney, units, names }: ToldProps) {
  const { push, shell } = useWords();
  const nameOf = (code: string) => units.get(code) ?? code;
  const day = (text: string) => shell.day(date(text));
  switch (ground.kind) {
    case 'figure':
      return (
        <>
          <b>{nameOf(ground.unit)}</b>: {names.get(ground.measure) ?? ground.measure} <b>{inMoney ? push.money(ground.value) : printFigure(ground.value, 0)}</b>, {push.figureDay(day(ground.asOf))}
          <p className="small quiet">{push.groundSource(ground.source, ground.person, printMoment(ground.at))}</p>
        </>
      );
    case 'gains':
      return (
        <>
          <Link to={pages.sheet} search={{ unit: ground.unit, commune: ground.unit, set: ground.set, asOf }}>{nameOf(ground.unit)}</Link>: {push.gains(ground.needed, ground.gained, ground.lost)}
          <p className="small quiet">{push.between(day(ground.from), day(ground.to))}</p>
        </>
      );
    case 'duty': return <Link to={pages.duties} search={{ kind: 'area', item: String(ground.id) }}>{push.dutyGround(ground.id, ground.state)}</Link>;
    case 'period-reports':
      return (
        <>
          <b>{nameOf(ground.unit)}</b>: {push.reportsGround(names.get(ground.report) ?? ground.report, ground.due.length, ground.late.length)}
          {ground.late.length > 0 && <p className="small quiet">{push.lateFrom(ground.late.map(day).join(', '))}</p>}
        </>
      );
    default: return null;
  }
}
