import Type, { type Static } from 'typebox';
import { day, part, setId, unitCode, viewQuery } from './view.ts';

const orNull = { text: Type.Union([Type.String(), Type.Null()]), integer: Type.Union([Type.Integer(), Type.Null()]), number: Type.Union([Type.Number(), Type.Null()]) };
const item = Type.String({ minLength: 1, maxLength: 80, description: '2 a criterion, 2.1 an indicator, 5.1#csvc_muc_1 a part of one' });

/** What is attached to what; the body is the file itself. `issuedOn` is the day on the paper, `expiresOn` only where the paper itself says until when it holds. */
export const attachQuery = {
  ...viewQuery,
  item,
  kind: Type.String({ minLength: 1, maxLength: 40 }),
  name: Type.String({ minLength: 1, maxLength: 200, description: 'The file’s own name' }),
  issuedOn: Type.Optional(day),
  expiresOn: Type.Optional(day),
  note: Type.Optional(Type.String({ maxLength: 2000 })),
};

const evidenceFile = Type.Object({
  sha: Type.String({ description: 'SHA-256 of the bytes; the address of the file and its thumbnail' }),
  type: Type.String({ description: 'jpeg, png, webp, pdf, docx or xlsx, by its bytes' }),
  bytes: Type.Integer(),
  width: orNull.integer,
  height: orNull.integer,
  takenAt: Type.Union([Type.String(), Type.Null()], { description: 'When a picture says it was taken, in the camera’s own time: 2023-11-20T08:15:00' }),
  latitude: orNull.number,
  longitude: orNull.number,
});

/** Where else the same picture serves. Outside the reader’s own area only that it does: unit, name, item and asOf are null. */
const alike = Type.Object({
  exact: Type.Boolean({ description: 'The same bytes; false is the same picture resized, compressed again or cropped' }),
  otherUnit: Type.Boolean(),
  otherYear: Type.Boolean(),
  unit: orNull.text,
  name: orNull.text,
  item: orNull.text,
  asOf: orNull.text,
});

export const evidencePiece = Type.Object({
  id: Type.Integer(),
  item: Type.String(),
  criterion: Type.Integer(),
  kind: Type.String(),
  name: Type.String(),
  note: Type.String(),
  asOf: Type.String(),
  issuedOn: orNull.text,
  expiresOn: Type.Union([Type.String(), Type.Null()], { description: 'The last day on which it holds, by the paper itself or by the lifetime of its kind' }),
  state: Type.Union([Type.Literal('valid'), Type.Literal('expiring'), Type.Literal('expired')]),
  file: evidenceFile,
  person: Type.String(),
  behalf: orNull.text,
  at: Type.String(),
  mayRemove: Type.Boolean(),
  alike: Type.Array(alike),
});
export type EvidencePiece = Static<typeof evidencePiece>;

const evidenceKind = Type.Object({
  id: Type.String(),
  vi: Type.String(),
  en: Type.String(),
  accepts: Type.Array(Type.String()),
  lifetimeMonths: orNull.integer,
  warnBeforeMonths: Type.Integer(),
  needsIssueDay: Type.Boolean(),
  confidence: Type.String(),
  basis: Type.String(),
});

/** Everything that proves one unit’s values on a day, and how much of each criterion it proves. */
export const evidenceAnswer = Type.Object({
  unit: Type.String(),
  set: Type.String(),
  asOf: Type.String(),
  mayAttach: Type.Boolean({ description: 'To one criterion at least; which ones stands with each' }),
  megabytes: Type.Number({ description: 'No file may be larger' }),
  kinds: Type.Array(evidenceKind),
  criteria: Type.Array(Type.Object({
    no: Type.Integer(),
    proven: Type.Integer({ description: 'Indicators with at least one piece that has not expired' }),
    of: Type.Integer(),
    whole: Type.Boolean({ description: 'A piece is attached to the criterion as a whole' }),
    mayAttach: Type.Boolean(),
  })),
  items: Type.Array(Type.Object({ item: Type.String(), criterion: Type.Integer(), proven: Type.Boolean(), pieces: Type.Array(evidencePiece) })),
  removed: Type.Array(Type.Object({ id: Type.Integer(), item: Type.String(), kind: Type.String(), name: Type.String(), asOf: Type.String(), reason: Type.String(), person: Type.String(), at: Type.String() })),
});
export type EvidenceAnswer = Static<typeof evidenceAnswer>;

export const attachedAnswer = Type.Object({ id: Type.Integer(), sha: Type.String(), type: Type.String(), expiresOn: orNull.text, takenAt: orNull.text, latitude: orNull.number, longitude: orNull.number });
export type AttachedAnswer = Static<typeof attachedAnswer>;

export const removeEvidenceBody = Type.Object({ reason: Type.String({ minLength: 1, maxLength: 2000 }) }, { additionalProperties: false });
export const removedEvidenceAnswer = Type.Object({ id: Type.Integer() });

export const expiringQuery = { unit: unitCode, asOf: day, months: Type.Integer({ minimum: 0, maximum: 120 }), set: Type.Optional(setId) };

export const expiringAnswer = Type.Object({
  part,
  pieces: Type.Array(Type.Object({
    id: Type.Integer(),
    unit: Type.String(),
    unitName: Type.String(),
    set: Type.String(),
    item: Type.String(),
    kind: Type.String(),
    name: Type.String(),
    note: Type.String(),
    sha: Type.String(),
    issuedOn: orNull.text,
    expiresOn: Type.String(),
    state: Type.Union([Type.Literal('valid'), Type.Literal('expiring'), Type.Literal('expired')]),
  }), { description: 'Soonest first; what has expired already stands first of all' }),
});
export type ExpiringAnswer = Static<typeof expiringAnswer>;
