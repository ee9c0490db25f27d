import { describe, expect, test } from 'vitest';
import type { RoadmapAnswer, RoadmapAnswerLine } from '#http/schemas/roadmaps.ts';
import { roadmap as words } from '#words/screen/roadmap.vi.ts';
import { RoadmapDrafts } from './roadmap-drafts.ts';

function aLine(differs: Partial<RoadmapAnswerLine> = {}): RoadmapAnswerLine {
  return {
    unit: '06328', set: 's', item: '2', name: 'Giao thông', criterion: 2, seq: 7, now: '', required: '', solution: '', owner: null, doer: null, cost: null, due: null, after: null, note: '',
    isGap: true, mayEdit: true, state: 'unplanned', why: [], duties: [], ...differs,
  };
}

function aRoadmap(...lines: RoadmapAnswerLine[]): RoadmapAnswer {
  return { lines, periods: ['2024-06-30', '2024-12-31'], bodies: [], doers: [] } as unknown as RoadmapAnswer;
}

function drafted(...lines: RoadmapAnswerLine[]): RoadmapDrafts {
  return new RoadmapDrafts(aRoadmap(...lines), () => words);
}

describe('what is written and not saved yet', () => {
  test('is sent with everything else of its line and the number it was written over', () => {
    const line = aLine({ note: 'cũ' });
    const drafts = drafted(line, aLine({ item: '6' }));
    drafts.write([{ line, field: 'province', text: '1,5' }, { line, field: 'due', text: '6 tháng đầu 2024' }]);
    expect(drafts.toSend()).toEqual([{ unit: '06328', item: '2', solution: '', owner: null, doer: null, cost: { central: 0, province: 1_500_000, district: 0, commune: 0, other: 0 }, due: '2024-06-30', after: null, note: 'cũ', base: 7 }]);
  });

  test('is nothing where the same was written again, and can be taken back step by step', () => {
    const line = aLine({ note: 'cũ' });
    const drafts = drafted(line);
    drafts.write([{ line, field: 'note', text: 'mới' }]);
    drafts.write([{ line, field: 'note', text: ' cũ ' }]);
    expect(drafts.written).toEqual([]);
    drafts.undo();
    expect([drafts.text(line, 'note'), drafts.written]).toEqual(['mới', ['06328 2']]);
  });

  test('never goes into lines of others, or of items that are not unmet', () => {
    const [others, met] = [aLine({ mayEdit: false }), aLine({ item: '6', isGap: false })];
    expect(drafted(others, met).write([{ line: others, field: 'note', text: 'x' }, { line: met, field: 'note', text: 'x' }])).toBe(0);
  });

  test('stays over what somebody else saved meanwhile, and is then written over that', () => {
    const drafts = drafted(aLine());
    drafts.write([{ line: aLine(), field: 'note', text: 'của tôi' }, { line: aLine(), field: 'solution', text: 'chung' }]);
    drafts.rebase(aRoadmap(aLine({ seq: 9, note: 'của người khác', solution: 'chung' })));
    expect(drafts.toSend()).toMatchObject([{ note: 'của tôi', solution: 'chung', base: 9 }]);
  });

  test('is marked where it cannot be, by the page at once and by the server at its cell, until it is written anew', () => {
    const line = aLine();
    const drafts = drafted(line);
    drafts.write([{ line, field: 'commune', text: '3504.98' }]);
    expect([drafts.fault(line, 'commune'), drafts.faulty.map(({ field }) => field)]).toEqual([words.badFigure, ['commune']]);
    drafts.refuse([{ code: 'line-past-end', at: '06328 2 due', sentence: 'quá muộn', about: {} }, { code: 'changed-meanwhile', at: '06328 2 item', sentence: 'vừa sửa', about: {} }]);
    expect([drafts.fault(line, 'due'), drafts.lineFault(line)]).toEqual(['quá muộn', 'vừa sửa']);
    drafts.write([{ line, field: 'due', text: '31/12/2024' }]);
    expect([drafts.fault(line, 'due'), drafts.lineFault(line)]).toEqual([undefined, undefined]);
  });
});
