import { createCanvas, Image } from '@napi-rs/canvas';
import exifr from 'exifr';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { documentWords } from '#words/documents.ts';
import { lightOf, type Light } from './picture-light.ts';
import { printsOf, type PicturePrints } from './picture-prints.ts';

export interface PictureRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is in a picture: how it looks, and what its camera wrote beside it, not believed yet. */
export interface OpenedPicture {
  readonly width: number;
  readonly height: number;
  readonly prints: PicturePrints | null;
  /** JPEG, at most 320 pixels long, with nothing of what the camera wrote. */
  readonly thumbnail: Uint8Array;
  readonly takenAt: unknown;
  readonly latitude: unknown;
  readonly longitude: unknown;
}

const thumbnailSide = 320;
const thumbnailQuality = 75;
const lightSide = 256;

/** Decodes a picture. Only ever done apart from the server, whatever its bytes may bring about. */
export async function openPicture({ name, bytes }: PictureRequest): Promise<Outcome<OpenedPicture>> {
  const image = new Image();
  image.src = bytes;
  try {
    await image.decode();
  } catch {
    return refuse('file-unreadable', { name, why: documentWords.unreadable.brokenPicture });
  }
  const { width, height } = image;
  return done({ width, height, prints: printsOf(lightIn(image)), thumbnail: thumbnailOf(image), ...(await writtenByCamera(bytes)) });
}

function lightIn(image: Image): Light {
  const pixels = drawn(image, lightSide, lightSide).getContext('2d').getImageData(0, 0, lightSide, lightSide);
  return lightOf(pixels.data, lightSide);
}

function thumbnailOf(image: Image): Uint8Array {
  const scale = Math.min(1, thumbnailSide / Math.max(image.width, image.height));
  return drawn(image, Math.max(1, Math.round(image.width * scale)), Math.max(1, Math.round(image.height * scale))).encodeSync('jpeg', thumbnailQuality);
}

/** The picture in another size, on white where it lets something through. */
function drawn(image: Image, width: number, height: number) {
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(image, 0, 0, width, height);
  return canvas;
}

/** Day, time and place as EXIF has them, if it has. Times stay text: a camera knows no time zone. */
async function writtenByCamera(bytes: Uint8Array): Promise<Pick<OpenedPicture, 'takenAt' | 'latitude' | 'longitude'>> {
  try {
    const tags: unknown = await exifr.parse(bytes, { pick: ['DateTimeOriginal', 'CreateDate', 'GPSLatitude', 'GPSLongitude', 'GPSLatitudeRef', 'GPSLongitudeRef'], reviveValues: false });
    const read = new Map(Object.entries(tags ?? {}));
    return { takenAt: read.get('DateTimeOriginal') ?? read.get('CreateDate'), latitude: read.get('latitude'), longitude: read.get('longitude') };
  } catch {
    return { takenAt: undefined, latitude: undefined, longitude: undefined };
  }
}
