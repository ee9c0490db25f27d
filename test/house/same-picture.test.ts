import { beforeAll, describe, expect, test } from 'vitest';
import { openPicture } from '#documents/read/open-picture.ts';
import type { PicturePrints } from '#documents/read/picture-prints.ts';
import { alikeAmong, distance, samePictureBits } from '#domain/evidence/fingerprint.ts';
import { aPicture, handled, type Handling } from '#test/factories/a-picture.ts';
import { chanceFrom, type Chance } from '#test/factories/chance.ts';

/** Enough pictures that one missed or mistaken in a hundred shows; all of one kind of place, so that different ones are as alike as photos of communes are. */
const count = 120;
const seeds = Array.from({ length: count }, (_, seed) => seed);

interface Known extends PicturePrints {
  readonly seed: number;
}

async function printsOf(bytes: Uint8Array): Promise<PicturePrints> {
  const opened = await openPicture({ name: 'anh.jpg', bytes });
  if (!opened.ok || !opened.value.prints) throw new Error('not opened');
  return opened.value.prints;
}

/** Somewhere in a side, up to a tenth of it cut away altogether. */
function cutOf(chance: Chance, share = 0.1 * chance.next()): readonly [number, number] {
  const before = share * chance.next();
  return [before, share - before];
}

function aHandling(chance: Chance, crop: 'none' | 'some' | 'full'): Handling {
  const share = crop === 'none' ? 0 : crop === 'full' ? 0.1 : undefined;
  const [[left, right], [top, bottom]] = [cutOf(chance, share), cutOf(chance, share)];
  return {
    cut: { left, right, top, bottom },
    longest: chance.between(240, 900),
    as: chance.happens(0.25) ? 'webp' : 'jpeg',
    quality: chance.between(30, 90),
  };
}

describe(`of ${count} pictures of fields, roads and houses`, () => {
  const known: Known[] = [];
  beforeAll(async () => {
    for (const seed of seeds) known.push({ seed, ...(await printsOf(aPicture(seed, 600, 450).encodeSync('jpeg', 90))) });
  });

  test.each(['none', 'some', 'full'] as const)('the same one is found again, made larger or smaller, compressed and with crop %s: at least 99 in 100, and no other for it in more than 1 of 1000 pairs', async (crop) => {
    const chance = chanceFrom(17);
    let found = 0;
    let mistaken = 0;
    for (const seed of seeds) {
      const { probes } = await printsOf(handled(aPicture(seed, 600, 450), aHandling(chance, crop)));
      const alike = alikeAmong(probes, known).map((one) => one.seed);
      found += alike.includes(seed) ? 1 : 0;
      mistaken += alike.filter((other) => other !== seed).length;
    }
    expect(found / count).toBeGreaterThanOrEqual(0.99);
    expect(mistaken / (count * (count - 1))).toBeLessThanOrEqual(0.001);
  });

  test('the one kept may be the cropped one, and the one that comes in the whole', async () => {
    const chance = chanceFrom(23);
    const cropped = await Promise.all(seeds.slice(0, 40).map(async (seed) => ({ seed, ...(await printsOf(handled(aPicture(seed, 600, 450), aHandling(chance, 'some')))) })));
    const found = cropped.filter(({ seed, fingerprint }) => alikeAmong(known[seed]?.probes ?? [], [{ fingerprint }]).length === 1);
    expect(found.length / cropped.length).toBeGreaterThanOrEqual(0.99);
  });

  test('what is cropped by more than a third is another picture', async () => {
    const { probes } = await printsOf(handled(aPicture(3), { cut: { left: 0.2, right: 0.2, top: 0.1, bottom: 0.3 } }));
    expect(alikeAmong(probes, known)).toEqual([]);
  });

  test('different pictures differ in about half their bits', () => {
    const pairs = known.slice(1).map((one, index) => distance(one.fingerprint, known[index]?.fingerprint ?? ''));
    const mean = pairs.reduce((sum, bits) => sum + bits, 0) / pairs.length;
    expect(mean).toBeGreaterThan(samePictureBits * 2);
  });
});

test('a sheet of one colour has no prints, and so is like no other', async () => {
  const opened = await Promise.all(['white', 'navy'].map((colour) => {
    const canvas = aPicture(1, 300, 200);
    const pen = canvas.getContext('2d');
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 300, 200);
    return openPicture({ name: 'trang.png', bytes: canvas.encodeSync('png') });
  }));
  expect(opened).toMatchObject([{ ok: true, value: { prints: null } }, { ok: true, value: { prints: null } }]);
});
