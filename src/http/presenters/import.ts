import type { Doubt } from '#domain/intake/taken.ts';
import type { ListedBatch } from '#usecases/assessment/list-imports.ts';
import type { Language } from '#words/language.ts';
import { expected, sentence } from '#words/refusals.ts';
import type { BatchesAnswer, ImportAnswer } from '#http/schemas/imports.ts';

export function presentDoubt({ sheet, at, found, refusal }: Doubt, language: Language): ImportAnswer['doubts'][number] {
  return { sheet, at, code: refusal.code, found, expected: expected(refusal, language), sentence: sentence(refusal, language) };
}

export function presentBatch({ id, fileName, asOf, person, at, accepted, unchanged, undoneAt, undoneBy, isPart, mayUndo }: ListedBatch): BatchesAnswer['batches'][number] {
  return { id, fileName, asOf, person, at, accepted, unchanged, undoneAt, undoneBy, part: isPart, mayUndo };
}
