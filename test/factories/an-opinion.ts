import type { Opinion } from '#domain/assessment/opinion.ts';
import type { UnitId } from '#domain/places/unit.ts';
import { theDay } from './a-reading.ts';

let given = 0;

/** A submission of criterion 2 of Long Đống, given after all those made before it. */
export function anOpinion(differs: Partial<Opinion> = {}): Opinion {
  given += 1;
  return {
    unit: '06328@1976' as UnitId, set: 'commune-ntm-2021-2025', criterion: 2, asOf: theDay, move: 'submit', axis: 'self', verdict: 'met', reason: '',
    seq: given, person: 'lan', role: 'commune-officer', behalf: null, upTo: 0, at: '2023-11-28T02:00:00.000Z', ...differs,
  };
}
