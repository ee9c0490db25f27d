import { checkWords, finder, formatBits, spread, versionBits } from './qr-words.ts';

/** Data bytes, check bytes of each block, and blocks, of versions 1 to 10 at the lowest level of repair: a picture on a screen does not get dirty. */
const sizes = [[19, 7, 1], [34, 10, 1], [55, 15, 1], [80, 20, 1], [108, 26, 1], [136, 18, 2], [156, 20, 2], [194, 24, 2], [232, 30, 2], [274, 18, 4]] as const;

/** Where the small squares stand in each version. */
const marks: readonly (readonly number[])[] = [[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50]];

type Square = boolean | undefined;

/** A text as the dark and light squares of a QR picture (ISO/IEC 18004, bytes, mask 0); null when it is longer than an address needs to be. */
export function qrSquares(text: string): readonly (readonly boolean[])[] | null {
  const bytes = new TextEncoder().encode(text);
  const index = sizes.findIndex(([capacity], at) => bytes.length + (at < 9 ? 2 : 3) <= capacity);
  const size = sizes[index];
  if (!size) return null;
  const version = index + 1;
  const words = interleave(dataWords(bytes, size[0], version), size);
  const board = furnished(version);
  fill(board, words);
  return board.map((row) => row.map((square) => square === true));
}

/** The bytes with their kind and number before them and filling after. */
function dataWords(bytes: Uint8Array, capacity: number, version: number): readonly number[] {
  const bits = [...spread(4, 4), ...spread(bytes.length, version < 10 ? 8 : 16), ...[...bytes].flatMap((byte) => spread(byte, 8)), ...spread(0, 4)].slice(0, capacity * 8);
  const words = Array.from({ length: Math.ceil(bits.length / 8) }, (_, at) => Array.from({ length: 8 }, (_, bit) => bits[at * 8 + bit] === true).reduce((sum, bit) => sum * 2 + Number(bit), 0));
  const filling = Array.from({ length: capacity - words.length }, (_, at) => (at % 2 === 0 ? 0xec : 0x11));
  return [...words, ...filling];
}

/** Blocks lie woven into each other, each followed by its check words woven likewise. Later blocks are longer by one where they do not come out even. */
function interleave(words: readonly number[], [, checks, count]: (typeof sizes)[number]): readonly number[] {
  const short = Math.floor(words.length / count);
  const longer = words.length % count;
  const starts = Array.from({ length: count + 1 }, (_, at) => at * short + Math.max(0, at - (count - longer)));
  const blocks = Array.from({ length: count }, (_, at) => words.slice(starts[at], starts[at + 1]));
  return [...weave(blocks), ...weave(blocks.map((block) => checkWords(block, checks)))];
}

function weave(blocks: readonly (readonly number[])[]): number[] {
  const longest = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: longest }, (_, at) => blocks.flatMap((block) => block[at] ?? [])).flat();
}

/** The board with all that says what it is and how it lies; undefined squares are free for words. */
function furnished(version: number): Square[][] {
  const side = version * 4 + 17;
  const board: Square[][] = Array.from({ length: side }, () => Array.from({ length: side }, () => undefined));
  const set = (row: number, column: number, dark: boolean) => {
    const line = board[row];
    if (line && column >= 0 && column < side) line[column] = dark;
  };
  for (let at = 0; at < side; at += 1) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  for (const [top, left] of [[0, 0], [0, side - 7], [side - 7, 0]] as const) {
    for (let row = -1; row <= 7; row += 1) for (let column = -1; column <= 7; column += 1) set(top + row, left + column, finder(row, column));
  }
  const places = marks[version - 1] ?? [];
  const last = places.length - 1;
  for (const [i, row] of places.entries()) {
    for (const [j, column] of places.entries()) {
      if ((i === 0 && (j === 0 || j === last)) || (i === last && j === 0)) continue;
      for (let y = -2; y <= 2; y += 1) for (let x = -2; x <= 2; x += 1) set(row + y, column + x, Math.max(Math.abs(x), Math.abs(y)) !== 1);
    }
  }
  for (const [at, dark] of formatBits.entries()) {
    set(at < 6 ? at : at < 8 ? at + 1 : side - 15 + at, 8, dark);
    set(8, at < 8 ? side - 1 - at : at < 9 ? 7 : 14 - at, dark);
  }
  set(side - 8, 8, true);
  if (version >= 7) {
    for (const [at, dark] of versionBits(version).entries()) {
      set(Math.floor(at / 3), side - 11 + (at % 3), dark);
      set(side - 11 + (at % 3), Math.floor(at / 3), dark);
    }
  }
  return board;
}

/** Words go up and down in double columns from the right, past the upright line of dots, every second square turned over. */
function fill(board: Square[][], words: readonly number[]): void {
  const side = board.length;
  const bits = words.flatMap((word) => spread(word, 8));
  let next = 0;
  for (let right = side - 1, goesUp = true; right > 0; right -= right === 8 ? 3 : 2, goesUp = !goesUp) {
    for (let step = 0; step < side; step += 1) {
      const row = goesUp ? side - 1 - step : step;
      const line = board[row];
      for (const column of [right, right - 1]) {
        if (!line || line[column] !== undefined) continue;
        line[column] = (bits[next] === true) !== ((row + column) % 2 === 0);
        next += 1;
      }
    }
  }
}
