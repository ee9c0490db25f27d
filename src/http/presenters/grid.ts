import { packValue, type PackedValue } from '#domain/assessment/packed-value.ts';
import type { Reading } from '#domain/assessment/reading.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { Circumstances } from '#domain/criteria/which-threshold.ts';
import type { CriterionScore, Standing } from '#domain/scoring/standing.ts';
import type { EnteredCells } from '#usecases/assessment/enter-readings.ts';
import type { GridChanges } from '#usecases/assessment/view-grid-changes.ts';
import type { Grid, GridRow } from '#usecases/assessment/view-grid.ts';
import type { Language } from '#words/language.ts';
import { presentRefusals } from '#http/answer.ts';
import type { EnterReadingsAnswer, GridAnswer, GridChangesAnswer } from '#http/schemas/grid.ts';
import { presentHeld } from './reading.ts';

const letters: Readonly<Record<Standing, string>> = { met: 'M', unmet: 'U', unknown: '-' };

/** Says each thing once: items, days and circumstances stand in lists, and the cells point at them. */
export function presentGrid({ unit, part, set, asOf, mark, leansOn, rows }: Grid): GridAnswer {
  const items = new Named<string>();
  const days = new Named<string>();
  const circumstances = new Named<GridAnswer['circumstances'][number]>();
  const units = rows.map((row) => ({
    code: row.unit.code,
    name: row.unit.name,
    parent: row.parent ? `${row.parent.kind} ${row.parent.name}` : '',
    circumstances: circumstances.place([row, ...row.leaning].map((situation) => presentCircumstances(situation.circumstances))),
    enter: row.enter.length === set.criteria.length ? null : [...row.enter],
    locked: [...row.locked],
    ...standingsOf(row, set),
    cells: row.current.flatMap((reading) => packed(reading, (value) => [items.place(reading.item), reading.seq, value, days.place(reading.asOf), ...(reading.note === '' ? [] : [reading.note])])),
    leaning: row.leaning.flatMap(({ current }, place) => current.flatMap((reading) => packed(reading, (value) => [place, reading.item, value]))),
  }));
  return { unit: unit.code, part: part && [...part], set: set.id, asOf, ...mark, items: items.all, days: days.all, leansOn: leansOn.map(({ id }) => id), circumstances: circumstances.all, units };
}

export function presentGridChanges({ mark, cells, locked }: GridChanges): GridChangesAnswer {
  return {
    ...mark,
    cells: cells.map(({ unit, item, reading }) => ({ unit: unit.code, item, reading: presentHeld(reading) })),
    locked: locked.map(({ unit, criteria }) => ({ unit: unit.code, criteria: [...criteria] })),
  };
}

export function presentEntered(operation: string, { repeated, taken, unchanged, refused, conflicts }: EnteredCells, language: Language): EnterReadingsAnswer {
  return {
    operation,
    repeated,
    taken: [...taken],
    unchanged: [...unchanged],
    refused: refused.map(({ cell, refusals }) => ({ cell, refusals: presentRefusals(refusals, language) })),
    conflicts: conflicts.map(({ cell, theirs }) => ({ cell, theirs: presentHeld(theirs) })),
  };
}

function packed<A>({ value }: Reading, show: (value: PackedValue) => A): A[] {
  return value.kind === 'blank' ? [] : [show(packValue(value))];
}

function presentCircumstances({ year, key, overlays }: Circumstances): GridAnswer['circumstances'][number][number] {
  return { year, key, overlays: overlays.map(({ id }) => id) };
}

function standingsOf({ scores }: GridRow, set: CriteriaSet): { criteria: string; indicators: string } {
  const byNo = new Map(scores.map((score) => [score.no, score]));
  const ordered = set.criteria.flatMap(({ no }) => byNo.get(no) ?? []);
  return { criteria: inLetters(ordered), indicators: inLetters(ordered.flatMap(({ indicators }) => indicators)) };
}

function inLetters(scores: readonly Pick<CriterionScore, 'standing'>[]): string {
  return scores.map(({ standing }) => letters[standing]).join('');
}

/** Gives each different thing a place, in the order in which they are met. */
class Named<T> {
  readonly all: T[] = [];
  readonly #places = new Map<string, number>();

  place(thing: T): number {
    const key = typeof thing === 'string' ? thing : JSON.stringify(thing);
    const held = this.#places.get(key);
    if (held !== undefined) return held;
    this.#places.set(key, this.all.length);
    return this.all.push(thing) - 1;
  }
}
