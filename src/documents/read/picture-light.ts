/** The light of a picture, summed up so that the mean over any part of it is four look-ups away (a summed-area table). */
export interface Light {
  readonly side: number;
  readonly sums: Float64Array;
}

/** A part of a picture, as shares of its width and height. */
export interface Part {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From the pixels of a square picture, red, green, blue and opacity for each. */
export function lightOf(pixels: Uint8ClampedArray, side: number): Light {
  const sums = new Float64Array((side + 1) ** 2);
  for (let y = 0; y < side; y++) {
    let row = 0;
    for (let x = 0; x < side; x++) {
      const at = (y * side + x) * 4;
      row += 0.299 * (pixels[at] ?? 0) + 0.587 * (pixels[at + 1] ?? 0) + 0.114 * (pixels[at + 2] ?? 0);
      sums[(y + 1) * (side + 1) + x + 1] = (sums[y * (side + 1) + x + 1] ?? 0) + row;
    }
  }
  return { side, sums };
}

/** The mean light of each cell of a grid laid over a part, row by row. */
export function gridOver(light: Light, part: Part, cells: number): Float64Array {
  const width = (part.right - part.left) / cells;
  const height = (part.bottom - part.top) / cells;
  const corners = new Float64Array((cells + 1) ** 2);
  for (let y = 0; y <= cells; y++) for (let x = 0; x <= cells; x++) corners[y * (cells + 1) + x] = sumTo(light, part.left + x * width, part.top + y * height);
  const area = width * height * light.side ** 2;
  const corner = (x: number, y: number) => corners[y * (cells + 1) + x] ?? 0;
  return Float64Array.from({ length: cells ** 2 }, (_, cell) => {
    const [x, y] = [cell % cells, Math.floor(cell / cells)];
    return (corner(x + 1, y + 1) - corner(x, y + 1) - corner(x + 1, y) + corner(x, y)) / area;
  });
}

/** All the light above and left of a point that may lie between pixels. */
function sumTo({ side, sums }: Light, x: number, y: number): number {
  const [column, row] = [Math.min(Math.floor(x * side), side - 1), Math.min(Math.floor(y * side), side - 1)];
  const [across, down] = [x * side - column, y * side - row];
  const at = (dx: number, dy: number) => sums[(row + dy) * (side + 1) + column + dx] ?? 0;
  return at(0, 0) * (1 - across) * (1 - down) + at(1, 0) * across * (1 - down) + at(0, 1) * (1 - across) * down + at(1, 1) * across * down;
}
