/** The kinds of picture taken, by their first bytes. */
export type PictureType = 'jpeg' | 'png' | 'webp';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export function pictureType(bytes: Uint8Array): PictureType | undefined {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  return textAt(bytes, 0) === 'RIFF' && textAt(bytes, 8) === 'WEBP' ? 'webp' : undefined;
}

/** How large a picture says it is, read without opening it: what it would take in memory is decided here. */
export function declaredSize(type: PictureType, bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (type) {
    case 'png': return bytes.length >= 24 ? { width: view.getUint32(16), height: view.getUint32(20) } : undefined;
    case 'jpeg': return jpegSize(view);
    case 'webp': return webpSize(view, bytes);
  }
}

/** Whether a picture is there to its end. Half of one would be opened all the same, and its rest shown grey. */
export function isWhole(type: PictureType, bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (type) {
    case 'png': return all.lastIndexOf('IEND') > 0;
    case 'jpeg': return all.lastIndexOf(endOfImage) > (firstSegment(view, (marker) => marker === startOfScan) ?? all.length);
    case 'webp': return view.getUint32(4, true) + 8 <= bytes.length;
  }
}

const startOfScan = 0xda;
const endOfImage = Buffer.from([0xff, 0xd9]);

function jpegSize(view: DataView): PictureSize | undefined {
  const frame = firstSegment(view, isFrame);
  return frame === undefined ? undefined : { width: view.getUint16(frame + 7), height: view.getUint16(frame + 5) };
}

/** Where the first segment of a kind begins, before the picture itself. A thumbnail lies inside a segment and is passed over. */
function firstSegment(view: DataView, isWanted: (marker: number) => boolean): number | undefined {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isWanted(marker)) return at;
    if (marker === startOfScan) return undefined;
    at += marker === 0xff ? 1 : 2 + (standsAlone(marker) ? 0 : view.getUint16(at + 2));
  }
  return undefined;
}

/** SOF0 to SOF15, among which DHT, JPG and DAC have their numbers. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function standsAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

function webpSize(view: DataView, bytes: Uint8Array): PictureSize | undefined {
  if (bytes.length < 30) return undefined;
  switch (textAt(bytes, 12)) {
    case 'VP8 ': return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 'VP8L': {
      const packed = view.getUint32(21, true);
      return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X': return { width: (view.getUint32(24, true) & 0xffffff) + 1, height: (view.getUint32(26, true) >>> 8) + 1 };
    default: return undefined;
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function textAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
