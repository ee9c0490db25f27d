import Type, { type Static } from 'typebox';

export const auditAnswer = Type.Object({
  entries: Type.Array(Type.Object({
    seq: Type.Integer(), at: Type.String(), person: Type.String(), behalf: Type.Union([Type.String(), Type.Null()], { description: 'Whom the person acted for' }), roles: Type.String(), deed: Type.String(), subject: Type.String(),
    details: Type.Record(Type.String(), Type.Unknown()), previousHash: Type.String(), hash: Type.String(),
  })),
});
export type AuditAnswer = Static<typeof auditAnswer>;

/** The same JSON is printed by `ntm verify --json`. */
export const verifyAnswer = Type.Object({
  audit: Type.Object({ entries: Type.Integer(), broken: Type.Union([Type.Integer(), Type.Null()], { description: 'Number of the first entry whose hash does not hold' }) }),
  board: Type.Object({ equal: Type.Boolean(), differences: Type.Array(Type.String()) }),
  files: Type.Object({ kept: Type.Integer(), broken: Type.Array(Type.String(), { description: 'SHA-256 of the files of evidence whose bytes are gone or changed' }) }),
});
export type VerifyAnswer = Static<typeof verifyAnswer>;
