import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insertMany } from './sqlite-bulk.ts';

const value = fc.oneof(fc.constant(null), fc.integer({ min: -1000, max: 1000 }), fc.double({ noNaN: true, min: -1e12, max: 1e12 }).map((number) => number + 0), fc.string(), fc.constantFrom("'", "''; DROP TABLE rows; --", 'Đạt', '\n', 'a\0b'));

describe('many rows at once', () => {
  test('come back as they were given, whatever stays the same from row to row', () => {
    fc.assert(fc.property(fc.array(fc.tuple(value, value, fc.constantFrom<string | null>('same', null)), { minLength: 1, maxLength: 130 }), fc.boolean(), (rows, alike) => {
      const database = new DatabaseSync(':memory:');
      database.exec('CREATE TABLE rows(id INTEGER PRIMARY KEY, a, b, c)');
      const given = rows.map((row, index) => [index, ...(alike ? (rows[0] ?? row) : row)]);
      insertMany(database, 'rows', ['id', 'a', 'b', 'c'], given);
      const kept = database.prepare('SELECT id, a, b, c FROM rows ORDER BY id').all().map((row) => Object.values(row));
      database.close();
      expect(kept).toEqual(given);
    }), { numRuns: 150 });
  });
});
