import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { KeptAnswers } from './kept-answers.ts';

test('keeps what was asked for last and lets go of what was not asked for longest', () => {
  const kept = new KeptAnswers(30);
  for (const key of ['a', 'b', 'c']) kept.keep(key, key.repeat(10));
  kept.find('a');
  kept.keep('d', 'd'.repeat(10));
  expect(['a', 'b', 'c', 'd'].filter((key) => kept.find(key))).toEqual(['a', 'c', 'd']);
});

test('an answer written anew under the same key takes no more room than it has', () => {
  const kept = new KeptAnswers(30);
  for (let time = 0; time < 10; time += 1) kept.keep('a', 'a'.repeat(10));
  kept.keep('b', 'b'.repeat(20));
  expect([kept.find('a'), kept.find('b')].map((answer) => answer?.bytes.length)).toEqual([10, 20]);
});

test('an answer larger than all the room is sent and not kept', () => {
  const kept = new KeptAnswers(5);
  expect(kept.keep('a', 'quá lớn').bytes.toString()).toBe('quá lớn');
  expect(kept.find('a')).toBeUndefined();
});

test('equal answers have equal tags, others have others, and packed they are the same', () => {
  const kept = new KeptAnswers(1000);
  const [one, same, other] = [kept.keep('a', 'đạt'), kept.keep('b', 'đạt'), kept.keep('c', 'chưa đạt')];
  expect(one.etag).toBe(same.etag);
  expect(one.etag).not.toBe(other.etag);
  expect(gunzipSync(one.packed).equals(one.bytes)).toBe(true);
});
