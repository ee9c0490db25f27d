/** What a camera writes beside a picture. */
export interface CameraNote {
  /** `2023:11:20 08:15:00` */
  readonly takenAt?: string;
  /** Whole degrees, minutes and seconds, north and east. */
  readonly north?: readonly [number, number, number];
  readonly east?: readonly [number, number, number];
}

/** A JPEG with an EXIF segment as a telephone writes it (TIFF, big-endian). */
export function withCameraNote(jpeg: Uint8Array, note: CameraNote): Uint8Array {
  const tiff = Buffer.from(exifOf(note));
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, 0]), Buffer.from('Exif\0\0', 'latin1'), tiff]);
  segment.writeUInt16BE(segment.length - 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
}

interface Tag {
  readonly id: number;
  readonly type: 2 | 4 | 5;
  readonly count: number;
  readonly data: Buffer;
}

const exifPointer = 0x8769;
const gpsPointer = 0x8825;
const dateTimeOriginal = 0x9003;

/** Header, first directory with its two pointers, then the EXIF and GPS directories. */
function exifOf({ takenAt, north, east }: CameraNote): Buffer {
  const exif = takenAt === undefined ? [] : [asciiTag(dateTimeOriginal, takenAt)];
  const gps = north && east ? [asciiTag(1, 'N'), degreesTag(2, north), asciiTag(3, 'E'), degreesTag(4, east)] : [];
  const header = Buffer.from([0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8]);
  const pointers = [exifPointer, gpsPointer];
  const firstSize = directorySize(pointers.map((id) => longTag(id, 0)));
  const exifAt = header.length + firstSize;
  const gpsAt = exifAt + directorySize(exif);
  return Buffer.concat([header, directory([longTag(exifPointer, exifAt), longTag(gpsPointer, gpsAt)], header.length), directory(exif, exifAt), directory(gps, gpsAt)]);
}

function directory(tags: readonly Tag[], at: number): Buffer {
  const entries = Buffer.alloc(2 + tags.length * 12 + 4);
  entries.writeUInt16BE(tags.length, 0);
  const far: Buffer[] = [];
  let farAt = at + entries.length;
  for (const [index, { id, type, count, data }] of tags.entries()) {
    const entry = 2 + index * 12;
    entries.writeUInt16BE(id, entry);
    entries.writeUInt16BE(type, entry + 2);
    entries.writeUInt32BE(count, entry + 4);
    if (data.length <= 4) data.copy(entries, entry + 8);
    else {
      entries.writeUInt32BE(farAt, entry + 8);
      far.push(data);
      farAt += data.length;
    }
  }
  return Buffer.concat([entries, ...far]);
}

function directorySize(tags: readonly Tag[]): number {
  return directory(tags, 0).length;
}

function asciiTag(id: number, text: string): Tag {
  const data = Buffer.from(`${text}\0`, 'latin1');
  return { id, type: 2, count: data.length, data };
}

function longTag(id: number, value: number): Tag {
  const data = Buffer.alloc(4);
  data.writeUInt32BE(value);
  return { id, type: 4, count: 1, data };
}

function degreesTag(id: number, degrees: readonly number[]): Tag {
  const data = Buffer.alloc(degrees.length * 8);
  for (const [index, value] of degrees.entries()) {
    data.writeUInt32BE(value, index * 8);
    data.writeUInt32BE(1, index * 8 + 4);
  }
  return { id, type: 5, count: degrees.length, data };
}
