import { number, object, type Shape } from './shape.ts';

/** From when on the checks of figures ask. Data of the office (law/checks.json), because no decision sets them; every key is explained where the check is written. */
export interface CheckLimits {
  readonly copiedForward: { readonly least: number; readonly share: number };
  readonly justOver: { readonly from: number; readonly points: number; readonly share: number; readonly figures: HuggingLimits; readonly units: HuggingLimits };
  readonly roundDigits: { readonly from: number; readonly least: number; readonly chiSquare: number };
  readonly latePassing: { readonly days: number; readonly least: number; readonly usual: number; readonly chance: number };
  readonly olderProof: { readonly days: number; readonly least: number };
  readonly jump: { readonly from: number; readonly z: number; readonly peers: number; readonly points: number; readonly share: number };
}

/** For the figures of one unit, and for the units at one indicator. */
export interface HuggingLimits {
  readonly least: number;
  readonly evenShare: number;
  readonly elsewhereShare: number;
  readonly chance: number;
}

const positive: Shape<number> = (found, spot) => {
  const read = number(found, spot);
  return read === undefined || read > 0 ? read : spot.tell('out-of-range', found, '> 0');
};

/** A part of a whole, or a chance: neither never nor always. */
const part: Shape<number> = (found, spot) => {
  const read = number(found, spot);
  return read === undefined || (read > 0 && read < 1) ? read : spot.tell('out-of-range', found, '0 < … < 1');
};

const hugging = object({ least: positive, evenShare: part, elsewhereShare: part, chance: part }, {});

export const checkLimitsShape: Shape<CheckLimits> = object(
  {
    copiedForward: object({ least: positive, share: part }, {}),
    justOver: object({ from: positive, points: positive, share: part, figures: hugging, units: hugging }, {}),
    roundDigits: object({ from: positive, least: positive, chiSquare: positive }, {}),
    latePassing: object({ days: positive, least: positive, usual: positive, chance: part }, {}),
    olderProof: object({ days: positive, least: positive }, {}),
    jump: object({ from: positive, z: positive, peers: positive, points: positive, share: part }, {}),
  },
  {},
  ['schema', 'note', 'confidence'],
);
