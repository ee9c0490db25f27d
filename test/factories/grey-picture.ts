import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';

/** Dots of one grey each, row by row: 0 is black. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

const perInch = 60;

/** Every page of a PDF as a small grey picture, by poppler. */
export function pagesOfPdf(pdf: Uint8Array): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'ntm-pages-'));
  try {
    writeFileSync(join(folder, 'paper.pdf'), pdf);
    execFileSync('pdftoppm', ['-r', String(perInch), '-gray', '-png', join(folder, 'paper.pdf'), join(folder, 'page')]);
    return readdirSync(folder).filter((name) => name.endsWith('.png')).sort().map((name) => new Uint8Array(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function readPicture(png: Uint8Array): Promise<GreyPicture> {
  const image = await loadImage(Buffer.from(png));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  return { width: image.width, height: image.height, dots: Uint8Array.from({ length: image.width * image.height }, (_, dot) => data[dot * 4] ?? 0) };
}

/** A line of text is about ten dots high; half of one that moves changes a block by more than this. */
const block = 8;
const mostDifference = 40;

/** The place where two pictures differ most, in blocks of eight dots: `p. row 12, column 3: 61`; undefined where they are alike within what fonts and machines make. */
export function difference(a: GreyPicture, b: GreyPicture): string | undefined {
  if (a.width !== b.width || a.height !== b.height) return `${a.width}×${a.height} and ${b.width}×${b.height}`;
  let worst = { by: 0, row: 0, column: 0 };
  for (let row = 0; row + block <= a.height; row += block) {
    for (let column = 0; column + block <= a.width; column += block) {
      const by = Math.abs(mean(a, row, column) - mean(b, row, column));
      if (by > worst.by) worst = { by, row: row / block, column: column / block };
    }
  }
  return worst.by > mostDifference ? `row ${worst.row}, column ${worst.column}: ${Math.round(worst.by)}` : undefined;
}

function mean({ width, dots }: GreyPicture, row: number, column: number): number {
  let sum = 0;
  for (let y = row; y < row + block; y++) for (let x = column; x < column + block; x++) sum += dots[y * width + x] ?? 0;
  return sum / (block * block);
}

/** The picture with everything so many dots lower. */
export function movedDown({ width, height, dots }: GreyPicture, by: number): GreyPicture {
  return { width, height, dots: Uint8Array.from(dots, (_, dot) => (dot < by * width ? 255 : (dots[dot - by * width] ?? 255))) };
}
