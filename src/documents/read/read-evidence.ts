import type { CalendarDate } from '#domain/calendar.ts';
import { fileTypes, type EvidenceRules, type FileType } from '#domain/criteria/evidence-kind.ts';
import type { IncomingFile, KeptFile } from '#domain/evidence/evidence.ts';
import { readPosition, readTakenAt } from '#domain/evidence/taken-at.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { documentWords } from '#words/documents.ts';
import { fileKind, kindOfArchive, type FileKind } from './file-kind.ts';
import { declaredSize, isWhole, pictureType, type PictureType } from './picture-header.ts';
import type { OpenedPicture, PictureRequest } from './open-picture.ts';
import { runApart } from './run-apart.ts';
import { sha256 } from './sha256.ts';
import { guardZip } from './zip-guard.ts';

const pictureLimits = { deadlineMs: 20_000, memoryMb: 256, compiled: true };

/** Reads a file for what its bytes say it is; its name is not asked. Pictures are opened in a process of their own, papers are only looked at from outside. */
export async function readEvidence(name: string, bytes: Uint8Array, rules: EvidenceRules, today: CalendarDate): Promise<Outcome<IncomingFile>> {
  const mb = bytes.length / 1024 / 1024;
  if (mb > rules.megabytes) return refuse('file-too-big', { size: `${Math.ceil(mb)} MB`, limit: `${rules.megabytes} MB` });
  const picture = pictureType(bytes);
  if (picture) return readPicture(name, bytes, picture, rules, today);
  const paper = await paperType(name, bytes);
  return paper.ok ? done({ file: { ...nothingSeen, sha: sha256(bytes), type: paper.value, bytes: bytes.length }, bytes, thumbnail: null, probes: [] }) : paper;
}

const nothingSeen = { width: null, height: null, takenAt: null, latitude: null, longitude: null, fingerprint: null };

async function readPicture(name: string, bytes: Uint8Array, type: PictureType, rules: EvidenceRules, today: CalendarDate): Promise<Outcome<IncomingFile>> {
  const size = declaredSize(type, bytes);
  if (!size || size.width * size.height === 0 || !isWhole(type, bytes)) return refuse('file-unreadable', { name, why: documentWords.unreadable.brokenPicture });
  if (size.width * size.height > rules.megapixels * 1_000_000) return refuse('file-bomb', { why: documentWords.bomb.tooManyPixels(rules.megapixels) });
  const request: PictureRequest = { name, bytes };
  const opened = await runApart<OpenedPicture>(new URL('./picture-task.ts', import.meta.url), request, pictureLimits);
  if (!opened.ok) return opened;
  const { width, height, prints, thumbnail, takenAt, latitude, longitude } = opened.value;
  const position = readPosition(latitude, longitude);
  const file: KeptFile = {
    sha: sha256(bytes), type, bytes: bytes.length, width, height,
    takenAt: typeof takenAt === 'string' ? readTakenAt(takenAt, rules.camerasSince, today) : null,
    latitude: position?.latitude ?? null, longitude: position?.longitude ?? null,
    fingerprint: prints?.fingerprint ?? null,
  };
  return done({ file, bytes, thumbnail, probes: prints?.probes ?? [] });
}

const macros = /(^|\/)vbaProject\.bin$/i;

async function paperType(name: string, bytes: Uint8Array): Promise<Outcome<FileType>> {
  const kind = fileKind(bytes);
  if (kind === 'pdf') return done('pdf');
  if (kind !== 'archive') return refusedKind(name, kind);
  const entries = await guardZip(name, bytes);
  if (!entries.ok) return entries;
  const parts = entries.value.map((entry) => entry.name);
  if (parts.some((part) => macros.test(part))) return refusedKind(name, 'withMacros');
  const inside = kindOfArchive(parts);
  if (inside === 'workbook') return done('xlsx');
  return inside === 'letter' ? done('docx') : refusedKind(name, inside);
}

function refusedKind(name: string, kind: FileKind): Outcome<never> {
  const { unreadable, kinds } = documentWords;
  if (kind === 'empty' || kind === 'locked') return refuse('file-unreadable', { name, why: unreadable[kind] });
  return refuse('no-evidence-file', { name, found: kinds[kind], accepted: fileTypes.join(', ') });
}
