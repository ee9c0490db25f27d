import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalText, checkChain, hashEntry, noHash } from './audit-hash.ts';
import type { AuditEntry } from './shelves.ts';

const chain = aChain(8);
const head = { seq: 8, hash: chain.at(-1)?.hash ?? '' };

describe('the audit chain', () => {
  test('holds when nothing was touched', () => {
    expect(checkChain(chain, head)).toBeNull();
    expect(checkChain([], { seq: 0, hash: noHash })).toBeNull();
  });

  test('breaks at the first entry in which any field was changed', () => {
    const changes: Partial<AuditEntry>[] = [
      { at: '2023-11-28T02:00:00.001Z' }, { person: 'mai' }, { roles: '' }, { deed: 'view' }, { subject: 'Đồng Ý' }, { details: { n: 99 } }, { previousHash: 'x' }, { hash: 'x' },
    ];
    for (const change of changes) expect(checkChain(chain.map((entry) => (entry.seq === 5 ? { ...entry, ...change } : entry)), head)).toBe(5);
  });

  test('breaks at a changed entry even when its own hash was made anew', () => {
    const forged = { ...chain[4], person: 'mai' } as AuditEntry;
    expect(checkChain(chain.with(4, { ...forged, hash: hashEntry(forged) }), head)).toBe(6);
  });

  test('breaks where entries were taken out, wherever that was', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }), (from, count) => {
      const cut = chain.filter(({ seq }) => seq < from || seq >= from + count);
      expect(checkChain(cut, head)).toBe(from);
    }));
  });

  test('breaks where two entries changed places', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 7 }), (first, distance) => {
      const second = Math.min(first + distance, 7);
      const [a, b] = [chain[first], chain[second]];
      if (a && b) expect(checkChain(chain.with(first, b).with(second, a), head)).toBe(first + 1);
    }));
  });

  test('breaks where an entry was put in twice', () => {
    expect(checkChain(chain.flatMap((entry) => (entry.seq === 3 ? [entry, entry] : [entry])), head)).toBe(3);
  });

  test('does not see a cut end without the head, and sees it with the head', () => {
    expect(checkChain(chain.slice(0, 6))).toBeNull();
    expect(checkChain(chain.slice(0, 6), head)).toBe(7);
  });

  test('hashes equal details equally, whatever the order of their keys', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (details) => {
      const turned = Object.fromEntries(Object.entries(details).reverse());
      expect(canonicalText(turned)).toBe(canonicalText(details));
    }));
  });
});

function aChain(length: number): AuditEntry[] {
  const entries: AuditEntry[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const line = { at: '2023-11-28T02:00:00.000Z', person: 'lan', behalf: null, roles: 'officer@06328', deed: 'enter-reading', subject: 'Long Đống', details: { n: seq } };
    const unsigned = { ...line, seq, previousHash: entries.at(-1)?.hash ?? noHash };
    entries.push({ ...unsigned, hash: hashEntry(unsigned) });
  }
  return entries;
}
