import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftsOf, readDrafts, restoreDrafts } from './drafts.ts';
import { GridView } from './grid-view.ts';
import { pasteBlock } from './paste.ts';
import { Cursor } from './cursor.ts';
import { codes, Server, Person } from './a-sitting.ts';

describe('a cell', () => {
  test('waits, is saved, and is told what it was judged by while one types', () => {
    const lan = new Person('lan', new Server());
    const view = new GridView(lan.cells, 'indicators', false);
    lan.type('06328', '2.1', '99,5');
    expect([lan.shows('06328', '2.1'), view.standingOf(lan.at('06328', '2.1'))]).toEqual(['99,5 waiting', 'unmet']);
    lan.type('06328', '2.1', '100');
    lan.type('06328', '2.2', '70');
    expect([view.standingOf(lan.at('06328', '2.1')), new GridView(lan.cells, 'criteria', false).standingOf(lan.at('06328', '2'))]).toEqual(['met', 'met']);
    lan.save();
    expect([lan.shows('06328', '2.1'), lan.outbox.counts().saved]).toEqual(['100 saved', 2]);
  });

  test('with a doubt keeps what was typed, says why, and is not sent', () => {
    const lan = new Person('lan', new Server());
    lan.type('06328', '2.1', '86.7');
    lan.save();
    const { text, phase, doubts } = lan.cells.cell(lan.at('06328', '2.1'));
    expect([text, phase, doubts.map(({ code }) => code), lan.server.seq]).toEqual(['86.7', 'doubtful', ['bad-figure'], 0]);
  });

  test('of a locked criterion takes nothing, also when the lock comes later', () => {
    const lan = new Person('lan', new Server(), [2]);
    lan.type('06328', '2.1', '50');
    expect(lan.shows('06328', '2.1')).toBe(' locked');
    lan.outbox.merge(lan.server.changes([10]));
    lan.type('06328', '2.1', '50');
    lan.type('06328', '10.1', '50');
    expect([lan.shows('06328', '2.1'), lan.shows('06328', '10.1')]).toEqual(['50 waiting', ' locked']);
  });

  test('turned down by the server says what the server said, until it is tried again or typed anew', () => {
    const lan = new Person('lan', new Server());
    lan.type('06328', '2.1', '50');
    const sent = lan.outbox.take(9);
    lan.outbox.settle(sent, { operation: '', repeated: false, taken: [], unchanged: [], conflicts: [], refused: [{ cell: 0, refusals: [{ code: 'locked', sentence: 'Đã khóa.', about: {} }] }] });
    expect([lan.shows('06328', '2.1'), lan.cells.cell(lan.at('06328', '2.1')).told, lan.outbox.take(9)]).toEqual(['50 refused', ['Đã khóa.'], []]);
    lan.outbox.tryAgain();
    expect(lan.outbox.take(9)).toHaveLength(1);
  });

  test('typed over while it is on its way is kept and sent in its turn', () => {
    const lan = new Person('lan', new Server());
    lan.type('06328', '2.1', '50');
    const sent = lan.outbox.take(9);
    expect(lan.shows('06328', '2.1')).toBe('50 saving');
    lan.type('06328', '2.1', '60');
    lan.outbox.settle(sent, lan.server.enter(sent, 'lan'));
    expect(lan.shows('06328', '2.1')).toBe('60 waiting');
    lan.save();
    expect(lan.server.log).toEqual(['50', '60']);
  });
});

describe('two people', () => {
  test('in different cells see each other’s values; in the same cell both values, and one chooses', () => {
    const server = new Server();
    const [lan, hung] = [new Person('lan', server), new Person('hung', server)];
    lan.type('06328', '2.1', '50');
    hung.type('06328', '2.2', '60');
    lan.save();
    hung.save();
    lan.look();
    expect(lan.shows('06328', '2.2')).toBe('60 saved');
    hung.type('06328', '2.1', '55');
    hung.save();
    expect([hung.shows('06328', '2.1'), hung.cells.cell(hung.at('06328', '2.1')).theirs?.text]).toEqual(['55 conflict', '50']);
    hung.hand.keepMine(hung.at('06328', '2.1'));
    hung.save();
    lan.look();
    expect([lan.shows('06328', '2.1'), server.log]).toEqual(['55 saved', ['50', '60', '55']]);
  });

  test('who say the same have no dispute', () => {
    const server = new Server();
    const [lan, hung] = [new Person('lan', server), new Person('hung', server)];
    lan.type('06328', '2', 'Đạt');
    hung.type('06328', '2', 'x');
    lan.save();
    hung.look();
    expect(hung.shows('06328', '2')).toBe('Đạt saved');
  });

  test('whatever they type, save, look and choose, no value replaces one its writer had not seen, and in the end both see the same', () => {
    const who = fc.integer({ min: 0, max: 1 });
    const deed = fc.oneof(
      fc.record({ do: fc.constant('type' as const), who, unit: fc.constantFrom(...codes), item: fc.constantFrom('2', '2.1', '10.1'), text: fc.constantFrom('50', '60', 'Đạt', '', '86.7') }),
      fc.record({ do: fc.constantFrom('save', 'look', 'mine', 'theirs', 'undo', 'redo', 'lose'), who }),
    );
    fc.assert(fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
      const server = new Server();
      const people = [new Person('lan', server), new Person('hung', server)];
      for (const each of deeds) {
        const person = people[each.who];
        if (!person) continue;
        const conflicts = () => person.outbox.counts().conflicts;
        switch (each.do) {
          case 'type':
            person.type(each.unit, each.item, each.text);
            break;
          case 'save': person.save(); break;
          case 'look': person.look(); break;
          case 'mine':
            conflicts().forEach((cell) => {
              person.hand.keepMine(cell);
              person.seen.set(cell, { text: person.cells.text(cell), seq: person.cells.held(cell)?.seq ?? null });
            });
            break;
          case 'theirs': conflicts().forEach((cell) => person.hand.keepTheirs(cell)); break;
          case 'undo': person.hand.undo(); break;
          case 'redo': person.hand.redo(); break;
          case 'lose': {
            const sent = person.outbox.take(100);
            server.enter(sent, person.name);
            person.outbox.settle(sent, server.enter(sent, person.name));
          }
        }
        if (each.do === 'type' || each.do === 'undo' || each.do === 'redo') person.remember();
        expect(person.blind()).toEqual([]);
      }
      for (let round = 0; round < 3; round += 1) {
        for (const person of people) {
          person.look();
          person.outbox.counts().conflicts.forEach((cell) => person.hand.keepTheirs(cell));
          person.save();
        }
      }
      for (const person of people) person.look();
      const shown = people.map(({ cells }) => codes.flatMap((unit) => ['2', '2.1', '2.2', '10', '10.1'].map((item) => cells.findCell(unit, item) ?? -1)).filter((cell) => cells.cell(cell).phase === 'saved').map((cell) => [cell, cells.text(cell)]));
      for (const [person, saved] of shown.entries()) for (const [cell = -1, text] of saved as [number, string][]) {
        const { unit, item } = people[person]?.cells.placeOf(cell) ?? { unit: 0, item: 0 };
        const held = server.held.get(`${codes[unit] ?? ''} ${people[person]?.cells.items[item]?.item ?? ''}`);
        expect(text).toBe(held?.text ?? '');
      }
    }), { numRuns: 500 });
  });
});

describe('taking back', () => {
  test('a paste is one step, and leaves alone what somebody else changed since', () => {
    const server = new Server();
    const [lan, hung] = [new Person('lan', server), new Person('hung', server)];
    const view = new GridView(lan.cells, 'indicators', false);
    pasteBlock([['50', '60', '70'], ['51', '61', '71']], [], { cells: lan.cells, hand: lan.hand, cursor: new Cursor(), view });
    lan.save();
    hung.look();
    hung.type('06328', '2.1', '99');
    hung.save();
    lan.look();
    lan.hand.undo();
    expect(['2.1', '2.2', '10.1'].map((item) => [lan.shows('06328', item), lan.shows('06331', item)])).toEqual([['99 saved', ' waiting'], [' waiting', ' waiting'], [' waiting', ' waiting']]);
    lan.hand.redo();
    expect([lan.shows('06331', '10.1'), lan.shows('06328', '2.1')]).toEqual(['71 saved', '99 saved']);
  });

  test('a block that may be read two ways is held back until one says how, and is one step then too', () => {
    const lan = new Person('lan', new Server());
    const view = new GridView(lan.cells, 'indicators', true);
    const pasted = pasteBlock([['50'], ['60'], ['41.234']], [], { cells: lan.cells, hand: lan.hand, cursor: new Cursor(), view });
    expect([pasted.mark, lan.outbox.take(9)]).toEqual(['ask', []]);
    lan.hand.answer(pasted.step ?? { changes: [] }, (text) => text.replace('.', ','));
    expect([lan.shows('06328', '10.1'), lan.outbox.counts().waiting]).toEqual(['41,234 waiting', 3]);
    lan.hand.undo();
    expect(lan.outbox.counts().waiting).toBe(0);
    lan.hand.redo();
    expect(lan.shows('06328', '10.1')).toBe('41,234 waiting');
  });
});

describe('drafts', () => {
  test('bring back what was typed, doubts too, and show both values where somebody wrote meanwhile', () => {
    const server = new Server();
    const lan = new Person('lan', server);
    lan.type('06328', '2.1', '86.7');
    lan.type('06328', '2.2', '60');
    const kept = JSON.stringify(draftsOf(lan.cells));
    server.write('06328', '2.2', { kind: 'number', value: 61 }, 'hung');
    const again = new Person('lan', server);
    expect(restoreDrafts(readDrafts(kept), again.cells)).toBe(2);
    expect([again.shows('06328', '2.1'), again.shows('06328', '2.2')]).toEqual(['86.7 doubtful', '60 conflict']);
  });

  test('that are no drafts are nothing', () => {
    expect([readDrafts(null), readDrafts('{'), readDrafts('[1, {"unit": "x"}]')]).toEqual([[], [], []]);
  });
});
