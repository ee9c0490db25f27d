import type { BodyKind } from '#domain/criteria/body-kind.ts';
import type { PaperLaw } from '#domain/criteria/paper-law.ts';
import { fullName } from '#domain/bodies/find-body.ts';
import type { Body } from '#domain/bodies/body.ts';
import { printCount } from '#domain/figures.ts';
import type { Paper, PaperKind, Signature } from './paper.ts';

/** In whose right somebody signs: as the head, for the head (KT.), by the head's order (TL.), by mandate (TUQ.), or acting as the head (Q.). */
export const signingRights = ['head', 'deputy', 'order', 'mandate', 'acting'] as const;
export type SigningRight = (typeof signingRights)[number];

export interface Signer {
  readonly name: string;
  readonly right: SigningRight;
  /** The signer's own post where he is neither head nor deputy: `Chánh Văn phòng`. */
  readonly position: string;
}

/** What every paper of a body has alike, whatever it is about. */
export interface PaperFrame {
  readonly kind: PaperKind;
  readonly body: Body;
  /** null while it is a draft. */
  readonly number: number | null;
  readonly signer: Signer;
  /** Of a letter: the division behind the body in its sign (`KT` of 537/UBND-KT). Of others, who keeps it: `Lưu: VT, KT`. */
  readonly division: string;
  /** Of who drafted it, behind the division in the archive line: `KT(PVĐ)`. */
  readonly initials: string;
  /** Decided by the head in person and not by the body: such a paper is signed without TM. */
  readonly inPerson: boolean;
}

type Composed = Pick<Paper, 'kind' | 'parentBody' | 'body' | 'sign' | 'isDraft' | 'place' | 'typeName' | 'authority' | 'signatures' | 'archive'>;

/** Head, sign, authority and archive line of a paper by who issues and who signs it (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II; Điều 13). */
export function composeFrame(frame: PaperFrame, bodies: ReadonlyMap<string, BodyKind>, law: PaperLaw): Composed {
  const { kind, body, number, signer, inPerson } = frame;
  const type = law.types.find(({ code }) => code === law.kinds.find((known) => known.kind === kind)?.type);
  return {
    kind,
    parentBody: parentOf(body, bodies),
    body: fullName(body),
    sign: signOf(frame, type?.inSign === true ? type.code : null),
    isDraft: number === null,
    place: body.unit.name,
    typeName: type?.inSign === true ? type.name : null,
    authority: kind === 'decision' ? (inPerson ? joined(body.kind.head, fullName(body)) : fullName(body)) : null,
    signatures: [signatureOf(body, signer, inPerson, law)],
    archive: archiveLine(frame.division, frame.initials),
  };
}

/** `UBND tỉnh Lạng Sơn` above a department of it; null for a body that has none above it on its papers. */
export function parentOf({ kind, unit }: Body, bodies: ReadonlyMap<string, BodyKind>): string | null {
  const parent = kind.under === null ? undefined : bodies.get(kind.under);
  return parent ? parent.short.replaceAll('{unit}', `${unit.kind} ${unit.name}`).replaceAll('{name}', unit.name) : null;
}

/** `18/KH-UBND`, `05/TB-STNMT`; letters `537/UBND-KT`; a draft begins with the slash. */
export function signOf({ body, number, division }: Pick<PaperFrame, 'body' | 'number' | 'division'>, type: string | null): string {
  const count = number === null ? '' : printCount(number).replaceAll('.', '');
  const { mark } = body.kind;
  return type === null ? `${count}/${mark}${division === '' ? '' : `-${division}`}` : `${count}/${type}-${mark}`;
}

/** The lines above a name, from top to bottom: `TM. Ủy ban nhân dân`, `KT. Chủ tịch`, `Phó Chủ tịch`. */
export function signatureOf({ kind }: Body, { name, right, position }: Signer, inPerson: boolean, { authority }: PaperLaw): Signature {
  const { head, deputy, collective } = kind;
  const together = collective && !inPerson ? [`${authority.collective} ${kind.full.replace(/\s*\{(unit|name)\}/g, '')}`] : [];
  switch (right) {
    case 'head': return { lines: [...together, head], name };
    case 'deputy': return { lines: [...together, `${authority.deputy} ${head}`, deputy], name };
    case 'acting': return { lines: [...together, `${authority.acting} ${head}`], name };
    // By order and by mandate one signs for the head, never for the body.
    case 'order': return { lines: [`${authority.order} ${head}`, position], name };
    case 'mandate': return { lines: [`${authority.mandate} ${head}`, position], name };
  }
}

/** `VT, KT(PVĐ)`: the records office, then the division that drafted it, with who did. */
export function archiveLine(division: string, initials: string): string {
  return division === '' ? 'VT' : `VT, ${division}${initials === '' ? '' : `(${initials})`}`;
}

/** `Chánh Văn phòng` of `Văn phòng Điều phối …` is `Chánh Văn phòng Điều phối …`: words both have are said once. */
function joined(head: string, body: string): string {
  const words = head.split(' ');
  const shared = words.findIndex((_, index) => index > 0 && body.toLocaleLowerCase('vi').startsWith(`${words.slice(index).join(' ').toLocaleLowerCase('vi')} `));
  return shared < 0 ? `${head} ${body}` : `${words.slice(0, shared).join(' ')} ${body}`;
}
