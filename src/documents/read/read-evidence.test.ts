import { describe, expect, it } from 'vitest';
import { crc32 } from 'node:zlib';
import { date } from '#domain/calendar.ts';
import type { EvidenceRules } from '#domain/criteria/evidence-kind.ts';
import { documentWords } from '#words/documents.ts';
import { withCameraNote } from '#test/factories/a-camera.ts';
import { aJpeg, aPicture, aPng } from '#test/factories/a-picture.ts';
import { aWorkbookOf, aZip } from '#test/factories/a-zip.ts';
import { declaredSize } from './picture-header.ts';
import { readEvidence } from './read-evidence.ts';
import { sha256 } from './sha256.ts';

const rules: EvidenceRules = { megabytes: 20, megapixels: 64, camerasSince: date('2005-01-01'), kinds: new Map() };
const today = date('2023-11-28');
const text = (content: string) => new TextEncoder().encode(content);
const read = (name: string, bytes: Uint8Array) => readEvidence(name, bytes, rules, today);
const { kinds, unreadable, bomb } = documentWords;

async function fileOf(bytes: Uint8Array, name = 'tep') {
  const outcome = await read(name, bytes);
  return outcome.ok ? outcome.value.file : outcome.refusals;
}

async function refusalOf(bytes: Uint8Array, name = 'tep'): Promise<unknown> {
  const outcome = await read(name, bytes);
  return outcome.ok ? 'read' : [outcome.refusals[0]?.code, outcome.refusals[0]?.about];
}

describe('a picture', () => {
  it('is what its bytes say, whatever its name', async () => {
    const png = aPng(1);
    expect(await fileOf(png, 'anh.jpg')).toEqual({ sha: sha256(png), type: 'png', bytes: png.length, width: 320, height: 240, takenAt: null, latitude: null, longitude: null, fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(await fileOf(aPicture(1).encodeSync('webp', 80), 'anh.png')).toMatchObject({ type: 'webp', width: 800 });
  });

  it('comes with a JPEG of at most 320 pixels, in which nothing of the camera is left', async () => {
    const outcome = await read('anh.jpg', withCameraNote(aJpeg(2), { takenAt: '2023:11:20 08:15:00', north: [21, 54, 10], east: [106, 19, 30] }));
    const thumbnail = outcome.ok ? outcome.value.thumbnail ?? new Uint8Array(0) : new Uint8Array(0);
    expect(declaredSize('jpeg', thumbnail)).toEqual({ width: 320, height: 240 });
    expect(Buffer.from(thumbnail).includes('Exif')).toBe(false);
    expect(Buffer.from(thumbnail).includes('2023:11:20')).toBe(false);
  });

  it('tells when and where it was taken, if its camera wrote it', async () => {
    const taken = withCameraNote(aJpeg(3), { takenAt: '2023:11:20 08:15:00', north: [21, 54, 0], east: [106, 18, 36] });
    expect(await fileOf(taken)).toMatchObject({ takenAt: '2023-11-20T08:15:00', latitude: 21.9, longitude: 106.31 });
  });

  it.each([['an hour that has not come', '2023:11:29 08:00:00'], ['a clock that was never set', '1980:01:01 00:00:00'], ['no time at all', '    :  :     :  :  ']])('that names %s is believed in nothing', async (_what, takenAt) => {
    expect(await fileOf(withCameraNote(aJpeg(3, 200, 150), { takenAt, north: [0, 0, 0], east: [0, 0, 0] }))).toMatchObject({ takenAt: null, latitude: null, longitude: null });
  });

  it('cut short while it was sent is refused, saying so', async () => {
    const jpeg = withCameraNote(aJpeg(4), { takenAt: '2023:11:20 08:15:00' });
    const cut = [aPng(4).subarray(0, 3000), jpeg.subarray(0, jpeg.length - 2000), aPicture(4).encodeSync('webp', 80).subarray(0, 3000), jpeg.subarray(0, 4)];
    for (const bytes of cut) expect(await refusalOf(bytes, 'anh.jpg')).toEqual(['file-unreadable', { name: 'anh.jpg', why: unreadable.brokenPicture }]);
  });

  it('with its header whole and its inside made up is refused', async () => {
    const png = Buffer.from(aPng(4));
    png.fill(0x55, 60, png.length - 60);
    expect(await refusalOf(png, 'anh.png')).toEqual(['file-unreadable', { name: 'anh.png', why: unreadable.brokenPicture }]);
  });

  it('that declares more than it may take is refused before it is opened', async () => {
    expect(await refusalOf(aPngOf(50_000, 50_000))).toEqual(['file-bomb', { why: bomb.tooManyPixels(64) }]);
    const jpeg = Buffer.from(aJpeg(5, 64, 64));
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    jpeg.writeUInt16BE(60_000, frame + 5);
    jpeg.writeUInt16BE(60_000, frame + 7);
    expect(await refusalOf(jpeg)).toEqual(['file-bomb', { why: bomb.tooManyPixels(64) }]);
    const webp = Buffer.from(aPicture(5, 64, 64).encodeSync('webp', 50));
    expect(declaredSize('webp', webp)).toEqual({ width: 64, height: 64 });
  });
});

describe('a paper', () => {
  it('is taken as PDF, Word or Excel by its bytes', async () => {
    expect(await fileOf(text('%PDF-1.7\n%…'), 'quyet-dinh.docx')).toMatchObject({ type: 'pdf', width: null, fingerprint: null });
    expect(await fileOf(aZip([{ name: 'word/document.xml', content: '<w:document/>' }]))).toMatchObject({ type: 'docx' });
    expect(await fileOf(aWorkbookOf(''))).toMatchObject({ type: 'xlsx' });
  });

  it('with macros in it is refused', async () => {
    const macros = aZip([{ name: 'word/document.xml', content: '<w:document/>' }, { name: 'word/vbaProject.bin', content: 'x' }]);
    expect(await refusalOf(macros)).toMatchObject(['no-evidence-file', { found: kinds.withMacros }]);
  });

  it('that is a zip bomb is refused', async () => {
    const bomb = aZip([{ name: 'word/document.xml', content: new Uint8Array(40 * 1024 * 1024) }]);
    expect(await refusalOf(bomb)).toMatchObject(['file-bomb', {}]);
  });
});

describe('refused as evidence:', () => {
  it.each([
    ['an SVG with a script', text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), kinds.webPage],
    ['an XML that is an SVG', text('<?xml version="1.0"?><svg/>'), kinds.webPage],
    ['a web page', text('\ufeff <!DOCTYPE html><html><body onload="x()"></body></html>'), kinds.webPage],
    ['a script', text('#!/bin/sh\nrm -rf ~\n'), kinds.text],
    ['a GIF', Buffer.from('GIF89a\x01\0\x01\0', 'latin1'), kinds.picture],
    ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), kinds.binary],
    ['a zip of anything', aZip([{ name: 'virus.exe', content: 'MZ' }]), kinds.archive],
  ])('%s', async (_what, bytes, found) => {
    expect(await refusalOf(bytes, 'anh.jpg')).toEqual(['no-evidence-file', { name: 'anh.jpg', found, accepted: 'jpeg, png, webp, pdf, docx, xlsx' }]);
  });

  it('30 MB, and nothing at all', async () => {
    expect(await refusalOf(new Uint8Array(30 * 1024 * 1024))).toEqual(['file-too-big', { size: '30 MB', limit: '20 MB' }]);
    expect(await refusalOf(new Uint8Array(0))).toEqual(['file-unreadable', { name: 'tep', why: unreadable.empty }]);
  });
});

/** A PNG of so many pixels that says so in a few bytes. */
function aPngOf(width: number, height: number): Uint8Array {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2, 0, 0, 0], 8);
  const part = (name: string, content: Buffer) => {
    const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(content.length);
    check.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, check]);
  };
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), part('IHDR', size), part('IEND', Buffer.alloc(0))]);
}
