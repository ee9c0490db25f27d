/** A number as bits, the highest first. */
export function spread(value: number, length: number): boolean[] {
  return Array.from({ length }, (_, at) => ((value >> (length - 1 - at)) & 1) === 1);
}

/** The large square in three corners, with the light frame around it. */
export function finder(row: number, column: number): boolean {
  const ring = Math.max(Math.abs(row - 3), Math.abs(column - 3));
  return ring !== 2 && ring !== 4;
}

/** Lowest level of repair, mask 0, with ten bits that check them; the lowest bit first. */
export const formatBits: readonly boolean[] = spread(0b111011111000100, 15).reverse();

/** The version with twelve bits that check it (Golay), the lowest first. */
export function versionBits(version: number): readonly boolean[] {
  let rest = version;
  for (let at = 0; at < 12; at += 1) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
  return spread((version << 12) | rest, 18).reverse();
}

/** What a reader repairs a block with (Reed-Solomon over 256 elements). */
export function checkWords(block: readonly number[], count: number): readonly number[] {
  const divisor = divisorOf(count);
  return block.reduce<readonly number[]>((rest, word) => {
    const factor = word ^ (rest[0] ?? 0);
    return divisor.map((coefficient, at) => (rest[at + 1] ?? 0) ^ times(coefficient, factor));
  }, Array.from({ length: count }, () => 0));
}

/** The product of (x - 2^0) … (x - 2^(count-1)), without its leading 1. */
function divisorOf(count: number): readonly number[] {
  let divisor = [...Array.from({ length: count - 1 }, () => 0), 1];
  for (let at = 0, root = 1; at < count; at += 1, root = times(root, 2)) {
    divisor = divisor.map((coefficient, index) => times(coefficient, root) ^ (divisor[index + 1] ?? 0));
  }
  return divisor;
}

/** Multiplication in that field, by shifts, reduced by x^8 + x^4 + x^3 + x^2 + 1. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) product = (product << 1) ^ ((product >> 7) * 0x11d) ^ (((b >> bit) & 1) * a);
  return product;
}
