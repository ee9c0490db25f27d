import { date } from '#domain/calendar.ts';
import type { Evidence, KeptFile } from '#domain/evidence/evidence.ts';
import type { UnitId } from '#domain/places/unit.ts';

/** A photo under a name made of one letter. */
export function aKeptFile(letter = 'a', differs: Partial<KeptFile> = {}): KeptFile {
  return { sha: letter.repeat(64), type: 'jpeg', bytes: 3, width: 800, height: 600, takenAt: null, latitude: null, longitude: null, fingerprint: letter.repeat(32), ...differs };
}

/** A photo of Long Đống's road, for the figures of the day of the inspection, unless told otherwise. */
export function aPieceOfEvidence(differs: Partial<Evidence> = {}): Evidence {
  return {
    id: 1, unit: '06328@1976' as UnitId, set: 'commune-ntm-2021-2025', item: '2.1', asOf: date('2023-11-28'), kind: 'photo', name: 'duong.jpg',
    issuedOn: null, expiresOn: null, note: '', person: 'lan', behalf: null, at: '2023-11-28T01:00:00.000Z', file: aKeptFile(), ...differs,
  };
}
