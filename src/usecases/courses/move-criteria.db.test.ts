import { beforeAll, describe, expect, test } from 'vitest';
import { makeMove, untouched } from '#domain/assessment/lifecycle.ts';
import { date } from '#domain/calendar.ts';
import { axes, stages, type Axis, type Stage } from '#domain/criteria/workflow.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Unit } from '#domain/places/unit.ts';
import { operatorAtKeyboard } from '#main/operator.ts';
import { engines } from '#test/factories/database.ts';
import { anActor, anOffice, officeAt } from '#test/factories/an-office.ts';
import { verify } from '#usecases/audit/verify.ts';
import type { Office } from '#usecases/office.ts';
import { findCell, type TypedCell } from './find-cell.ts';
import { moveCriteria, type MoveCriteria, type PlainMove } from './move-criteria.ts';
import { deedOf, MovingHand } from './moving-hand.ts';

const set = 'commune-ntm-2021-2025';
const day = '2023-11-28';
const plainMoves: readonly PlainMove[] = ['submit', 'withdraw', 'verify', 'confirm', 'return', 'decide'];

/** Every criterion of the communes of a province, in the order of codes. */
function cellsOf(office: Office, province: string, asOf: string): TypedCell[] {
  const root = office.places.findByCode(province, date(asOf));
  const communes = root ? office.places.descendants(root.id, date(asOf)).filter(({ level }) => level === 'commune') : [];
  return communes.flatMap(({ code }) => Array.from({ length: 19 }, (_, index) => ({ unit: code, set, criterion: index + 1, asOf })));
}

function provinceAt(office: Office, asOf: string): Unit {
  const found = office.places.findByCode('38', date(asOf));
  if (!found) throw new Error('province 38');
  return found;
}

async function must(office: Office, actor: Actor, input: MoveCriteria): Promise<void> {
  const moved = await moveCriteria(office, actor, input);
  if (!moved.ok) throw new Error(JSON.stringify(moved.refusals.slice(0, 3)));
}

/** Three who are nobody else: who submits, who verifies on that day, who confirms. */
function signers(office: Office, asOf: string): Readonly<Record<'self' | 'area' | 'department' | 'council', Actor>> {
  const { id: area } = provinceAt(office, asOf);
  return {
    self: anActor('xa', { role: 'commune-officer', area }),
    area: anActor('huyen', { role: asOf < '2025-07-01' ? 'district-officer' : 'province-officer', area }),
    department: anActor('so', { role: 'department', area }),
    council: anActor('hoi-dong', { role: 'council-member', area }),
  };
}

/** Brings open criteria to a stage, by those who may. */
async function bringTo(office: Office, stage: Stage, cells: readonly TypedCell[], asOf: string): Promise<void> {
  const by = signers(office, asOf);
  const say = (axis: 'self' | 'area' | 'department', move: PlainMove) => must(office, by[axis], { move, axis, verdict: 'met', reason: '', cells });
  if (stage !== 'open') await say('self', 'submit');
  if (stage === 'verified' || stage === 'settled') await say('area', 'verify');
  if (stage === 'confirmed' || stage === 'settled') await say('department', 'confirm');
}

describe('the whole space through the deed itself', () => {
  let office: Office;
  beforeAll(async () => {
    office = await anOffice('sqlite');
  });

  test.each(['2023-11-28', '2026-06-30'])('on %s every role is taken at its word exactly where the table and its deeds agree, and is offered exactly that', async (asOf) => {
    const { id: area } = provinceAt(office, asOf);
    const { workflow, roles } = office.law;
    const spare = cellsOf(office, '38', asOf);
    let taken = 0;
    for (const stage of stages) {
      let pool: TypedCell[] = [];
      for (const role of roles.values()) {
        const actor = anActor('ai', { role: role.id, area });
        const holds = role.kinds.includes(role.id === 'department' ? 'criterion-ownership' : 'office');
        for (const move of plainMoves) for (const axis of axes) {
          if (pool.length === 0) await bringTo(office, stage, (pool = spare.splice(0, 12)), asOf);
          const [cell] = pool;
          const found = cell && findCell(office, cell);
          if (!cell || !found?.ok) throw new Error('no cell is left');
          const verdict = ['submit', 'verify', 'confirm', 'decide'].includes(move) ? ('met' as const) : null;
          const course = office.courses.course(set, found.value.unit.id, cell.criterion, date(asOf));
          expect(course.stage).toBe(stage);
          const byTable = makeMove(workflow, course, { move, axis, verdict, reason: 'vì sao' }, { role: role.id, names: ['ai'], enteredBy: new Set() }, date(asOf));
          const expected = byTable.ok && holds && role.deeds.includes(deedOf[move]);
          const offered = new MovingHand(office, actor).open(found.value).some((row) => row.move === move && row.axis === axis);
          const moved = await moveCriteria(office, actor, { move, axis, verdict, reason: 'vì sao', cells: [cell] });
          expect([moved.ok, offered], `${stage} ${role.id} ${move} ${axis}`).toEqual([expected, expected]);
          if (!moved.ok) continue;
          taken += 1;
          pool.shift();
          expect(moved.value.map((one) => one.stage)).toEqual([byTable.ok ? byTable.value : null]);
          expect(office.courses.course(set, found.value.unit.id, cell.criterion, date(asOf)).stage).toBe(moved.value[0]?.stage);
        }
      }
    }
    expect(taken).toBe(15);
    expect(await verify(office, operatorAtKeyboard(), {})).toMatchObject({ value: { audit: { broken: null }, board: { equal: true } } });
  });
});

describe.each(engines)('thousands at once, on %s', (engine) => {
  let office: Awaited<ReturnType<typeof anOffice>>;
  let cells: readonly TypedCell[];
  beforeAll(async () => {
    office = await anOffice(engine);
    cells = cellsOf(office, '38', day).slice(0, 5_000);
    await bringTo(office, 'submitted', cells, day);
  });

  const bulk = (axis: Axis, move: PlainMove, some = cells): MoveCriteria => ({ move, axis, verdict: 'met', reason: '', cells: some });

  test('5,000 confirmations leave 5,000 opinions and 5,000 audit lines, each naming person, role then, unit and criterion', async () => {
    const before = await office.store.lastEntry();
    const { department } = signers(office, day);
    await must(office, { ...department, behalf: { account: 'truong-phong', name: 'Trưởng phòng' } }, bulk('department', 'confirm'));
    expect((await office.store.lastEntry()) - before).toBe(5_000);
    const lines = await office.store.reading((shelves) => shelves.audit.list(5_000));
    expect(new Set(lines.map(({ subject }) => subject)).size).toBe(5_000);
    expect(new Set(lines.map(({ subject }) => subject))).toEqual(new Set(cells.map(({ unit, criterion }) => `${unit} ${criterion}`)));
    for (const { person, behalf, roles, deed, details } of lines) {
      expect([person, behalf, deed]).toEqual(['so', 'truong-phong', 'confirm-criteria']);
      expect(roles).toContain('department@38');
      expect(details).toMatchObject({ role: 'department', move: 'confirm', verdict: 'met', set, asOf: day });
    }
    const opinions = await opinionsIn(office);
    expect(opinions).toHaveLength(10_000);
    expect(opinions.slice(5_000).every(({ move, role, person, behalf }) => move === 'confirm' && role === 'department' && person === 'so' && behalf === 'truong-phong')).toBe(true);
    expect(opinions.map(({ seq }) => seq)).toEqual(opinions.map((_, index) => index + 1));
  });

  test('another process sees them at once, and what it holds is what the store gives', async () => {
    const other = await officeAt(office.place);
    expect([...other.courses.all()].flat().every(({ course }) => course.stage === 'confirmed')).toBe(true);
    const back = cells.slice(0, 3);
    await must(office, signers(office, day).area, { ...bulk('area', 'return', back), verdict: null, reason: 'Thiếu biên bản' });
    expect(await verify(other, operatorAtKeyboard(), {})).toMatchObject({ ok: true, value: { audit: { broken: null }, board: { equal: true, differences: [] } } });
    expect([...other.courses.all()].flat().filter(({ course }) => course.stage === 'open')).toHaveLength(3);
  });

  test('one that may not be moved holds up all, and every reason is told with its commune and criterion', async () => {
    const before = [await office.store.lastEntry(), (await opinionsIn(office)).length];
    const wrong = [...cells.slice(0, 5), { ...cells[6], unit: '06328' } as TypedCell, ...cells.slice(7, 9)];
    const refused = await moveCriteria(office, signers(office, day).area, bulk('area', 'verify', wrong));
    expect(refused.ok ? [] : refused.refusals.map(({ code, at }) => `${code} ${at}`)).toEqual([
      ...cells.slice(0, 3).map(({ unit, criterion }) => `wrong-stage ${unit} ${nameOf(office, unit)}/${criterion}`),
      `not-yours 06328 Long Đống/7`,
    ]);
    expect([await office.store.lastEntry(), (await opinionsIn(office)).length]).toEqual(before);
  });

  test('the same criterion named twice, its day written in two ways, is moved once', async () => {
    const [cell] = cells.slice(10);
    if (!cell) throw new Error('no cell');
    const moved = await moveCriteria(office, signers(office, day).area, bulk('area', 'verify', [cell, { ...cell, asOf: '28/11/2023' }]));
    expect(moved).toMatchObject({ ok: true, value: [{ stage: 'settled' }] });
    expect(moved.ok && moved.value).toHaveLength(1);
  });

  test('what is not there is refused for what it is, and nothing as computed where nothing was read', async () => {
    const [cell] = cells.slice(20);
    if (!cell) throw new Error('no cell');
    const { self } = signers(office, day);
    const tell = async (differs: Partial<TypedCell>) => {
      const refused = await moveCriteria(office, self, bulk('self', 'submit', [{ ...cell, ...differs }]));
      return refused.ok ? '' : refused.refusals.map(({ code, at }) => `${code} ${at}`).join();
    };
    expect(await tell({ criterion: 20 })).toBe(`unknown-item ${cell.unit}/20`);
    expect(await tell({ unit: '99999' })).toBe(`unknown-unit 99999/${cell.criterion}`);
    expect(await tell({ unit: '38' })).toBe(`wrong-unit-level 38/${cell.criterion}`);
    expect(await tell({ asOf: '70/11/2023' })).toBe(`bad-date ${cell.unit}/${cell.criterion}`);
    const fresh = { ...cell, asOf: '2024-11-28' };
    expect(office.courses.course(set, provinceAt(office, day).id, 1, date('2024-11-28'))).toBe(untouched);
    const empty = await moveCriteria(office, self, { ...bulk('self', 'submit', [fresh]), verdict: 'computed' });
    expect(empty.ok ? [] : empty.refusals.map(({ code }) => code)).toEqual(['nothing-computed']);
  });
});

function nameOf(office: Office, code: string): string {
  return office.places.findByCode(code, date(day))?.name ?? '';
}

async function opinionsIn(office: Office) {
  const found: { seq: number; move: string; role: string; person: string; behalf: string | null }[] = [];
  await office.store.reading((shelves) => shelves.opinions.inSlices(0, (slice) => void found.push(...slice)));
  return found;
}
