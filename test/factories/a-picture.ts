import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import { chanceFrom } from './chance.ts';

/** A picture drawn from a number: the same number is the same picture, another one another place seen under another sky. */
export function aPicture(seed: number, width = 800, height = 600): Canvas {
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  const chance = chanceFrom(seed * 7919).next;
  const horizon = height * (0.25 + 0.35 * chance());
  paintSky(pen, chance, width, horizon);
  paintHills(pen, chance, width, horizon);
  paintGround(pen, chance, width, height, horizon);
  paintRoad(pen, chance, width, height, horizon);
  for (let house = Math.floor(chance() * 4); house > 0; house--) paintHouse(pen, chance, width, height, horizon);
  for (let tree = 2 + Math.floor(chance() * 9); tree > 0; tree--) paintTree(pen, chance, width, height, horizon);
  return canvas;
}

export function aJpeg(seed: number, width = 800, height = 600, quality = 85): Uint8Array {
  return aPicture(seed, width, height).encodeSync('jpeg', quality);
}

export function aPng(seed: number, width = 320, height = 240): Uint8Array {
  return aPicture(seed, width, height).encodeSync('png');
}

export interface Handling {
  /** Shares of width and height cut away at each side. */
  readonly cut?: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** The longer side afterwards, in pixels. */
  readonly longest?: number;
  readonly as?: 'jpeg' | 'webp' | 'png';
  readonly quality?: number;
}

/** What a picture goes through on its way from telephone to telephone: cropped, made smaller or larger, compressed again. */
export function handled(picture: Canvas, { cut = { left: 0, right: 0, top: 0, bottom: 0 }, longest, as = 'jpeg', quality = 75 }: Handling): Uint8Array {
  const [x, y] = [picture.width * cut.left, picture.height * cut.top];
  const [w, h] = [picture.width * (1 - cut.left - cut.right), picture.height * (1 - cut.top - cut.bottom)];
  const scale = longest === undefined ? 1 : longest / Math.max(w, h);
  const result = createCanvas(Math.round(w * scale), Math.round(h * scale));
  const pen = result.getContext('2d');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, x, y, w, h, 0, 0, result.width, result.height);
  return as === 'png' ? result.encodeSync('png') : result.encodeSync(as, quality);
}

type Chance = () => number;

function paintSky(pen: SKRSContext2D, chance: Chance, width: number, horizon: number): void {
  const light = 55 + chance() * 35;
  const sky = pen.createLinearGradient(width * chance(), 0, width * chance(), horizon);
  sky.addColorStop(0, `hsl(${195 + chance() * 30} ${20 + chance() * 60}% ${light}%)`);
  sky.addColorStop(1, `hsl(${200 + chance() * 20} 25% ${Math.min(light + 20, 97)}%)`);
  pen.fillStyle = sky;
  pen.fillRect(0, 0, width, horizon + 2);
  for (let cloud = Math.floor(chance() * 6); cloud > 0; cloud--) {
    pen.fillStyle = `rgba(255,255,255,${0.2 + chance() * 0.5})`;
    pen.beginPath();
    pen.ellipse(width * chance(), horizon * chance(), width * (0.05 + 0.15 * chance()), horizon * (0.04 + 0.1 * chance()), 0, 0, 7);
    pen.fill();
  }
}

function paintHills(pen: SKRSContext2D, chance: Chance, width: number, horizon: number): void {
  for (let ridge = 1 + Math.floor(chance() * 3); ridge > 0; ridge--) {
    pen.fillStyle = `hsl(${90 + chance() * 110} ${15 + chance() * 30}% ${25 + chance() * 30}%)`;
    pen.beginPath();
    pen.moveTo(0, horizon + 2);
    const [waves, height, phase] = [1 + chance() * 4, horizon * (0.1 + 0.45 * chance()), chance() * 7];
    for (let x = 0; x <= 40; x++) pen.lineTo((width * x) / 40, horizon - height * (0.5 + 0.5 * Math.sin(phase + (waves * x) / 6) * Math.cos(x / (3 + ridge))));
    pen.lineTo(width, horizon + 2);
    pen.fill();
  }
}

function paintGround(pen: SKRSContext2D, chance: Chance, width: number, height: number, horizon: number): void {
  pen.fillStyle = `hsl(${40 + chance() * 80} ${25 + chance() * 40}% ${25 + chance() * 35}%)`;
  pen.fillRect(0, horizon, width, height - horizon);
  for (let field = 3 + Math.floor(chance() * 8); field > 0; field--) {
    pen.fillStyle = `hsla(${35 + chance() * 95} ${25 + chance() * 45}% ${20 + chance() * 50}% / 0.8)`;
    pen.beginPath();
    const [x, y] = [width * chance(), horizon + (height - horizon) * chance()];
    for (let corner = 0; corner < 4; corner++) pen.lineTo(x + width * 0.35 * (chance() - 0.5), y + (height - horizon) * 0.4 * (chance() - 0.2));
    pen.fill();
  }
  for (let stone = 0; stone < 250; stone++) {
    pen.fillStyle = `hsla(${40 + chance() * 60} 25% ${15 + chance() * 60}% / 0.5)`;
    pen.fillRect(width * chance(), horizon + (height - horizon) * chance(), 1 + width * 0.01 * chance(), 1 + height * 0.008 * chance());
  }
}

function paintRoad(pen: SKRSContext2D, chance: Chance, width: number, height: number, horizon: number): void {
  const [from, to, half] = [width * chance(), width * chance(), width * (0.06 + 0.16 * chance())];
  pen.fillStyle = `hsl(40 6% ${40 + chance() * 40}%)`;
  pen.beginPath();
  pen.moveTo(to - half * 0.1, horizon);
  pen.lineTo(to + half * 0.1, horizon);
  pen.lineTo(from + half, height);
  pen.lineTo(from - half, height);
  pen.fill();
}

function paintHouse(pen: SKRSContext2D, chance: Chance, width: number, height: number, horizon: number): void {
  const size = width * (0.08 + 0.2 * chance());
  const [x, y] = [width * chance() - size / 2, horizon + (height - horizon) * 0.5 * chance() - size * 0.6];
  pen.fillStyle = `hsl(${20 + chance() * 40} ${20 + chance() * 50}% ${50 + chance() * 40}%)`;
  pen.fillRect(x, y, size, size * 0.6);
  pen.fillStyle = `hsl(${chance() * 30} 55% ${25 + chance() * 25}%)`;
  pen.beginPath();
  pen.moveTo(x - size * 0.1, y);
  pen.lineTo(x + size / 2, y - size * 0.4);
  pen.lineTo(x + size * 1.1, y);
  pen.fill();
  pen.fillStyle = 'hsl(25 30% 20%)';
  pen.fillRect(x + size * 0.4, y + size * 0.25, size * 0.2, size * 0.35);
}

function paintTree(pen: SKRSContext2D, chance: Chance, width: number, height: number, horizon: number): void {
  const size = height * (0.06 + 0.22 * chance());
  const [x, y] = [width * chance(), horizon + (height - horizon) * 0.7 * chance()];
  pen.fillStyle = 'hsl(25 35% 22%)';
  pen.fillRect(x - size * 0.06, y - size, size * 0.12, size);
  pen.fillStyle = `hsl(${80 + chance() * 60} ${30 + chance() * 40}% ${15 + chance() * 25}%)`;
  pen.beginPath();
  pen.ellipse(x, y - size, size * (0.3 + 0.3 * chance()), size * (0.4 + 0.3 * chance()), 0, 0, 7);
  pen.fill();
}
