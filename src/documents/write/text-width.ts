const mmPerPt = 25.4 / 72;
const smallestPt = 6;

/** Widths of Times New Roman in parts of its size, close enough to know what fits; bold is a little wider. */
function letterEm(letter: string): number {
  if (/[.,;:'’|/\s]/.test(letter)) return 0.25;
  if (/[\d$€]/.test(letter)) return 0.5;
  if (/[()[\]\-ijlftIJrs]/.test(letter)) return 0.36;
  if (/[%mwMW@]/.test(letter)) return 0.85;
  return /\p{Lu}/u.test(letter) ? 0.72 : 0.5;
}

/** How wide a line of text is at a size, in millimetres. */
export function textMm(text: string, pt: number): number {
  return [...text].reduce((em, letter) => em + letterEm(letter), 0) * pt * mmPerPt;
}

/** The largest size up to the wished one at which the whole text stays on one line of its place. */
export function oneLinePt(text: string, placeMm: number, wishedPt: number): number {
  return fitted(textMm(text, 1), placeMm, wishedPt);
}

/** The largest size up to the wished one at which no word of the text is wider than its place: `94,1` and `(19)` must not break in a column of 5,5 mm. */
export function fittingPt(text: string, placeMm: number, wishedPt: number): number {
  return fitted(Math.max(0, ...text.split(/\s+/).map((word) => textMm(word, 1))), placeMm, wishedPt);
}

function fitted(mmAtOnePt: number, placeMm: number, wishedPt: number): number {
  const fits = mmAtOnePt === 0 ? wishedPt : Math.floor((placeMm / mmAtOnePt) * 2) / 2;
  return Math.max(smallestPt, Math.min(wishedPt, fits));
}

/** How many lines a text takes in a place, broken between words. */
export function lineCount(text: string, placeMm: number, pt: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + wrappedLines(paragraph, placeMm, pt), 0);
}

function wrappedLines(paragraph: string, placeMm: number, pt: number): number {
  const spaceMm = textMm(' ', pt);
  let lines = 1;
  let usedMm = 0;
  for (const word of paragraph.split(' ')) {
    const wordMm = textMm(word, pt);
    if (usedMm > 0 && usedMm + spaceMm + wordMm > placeMm) {
      lines++;
      usedMm = wordMm;
    } else usedMm += (usedMm > 0 ? spaceMm : 0) + wordMm;
  }
  return lines;
}

/** How wide a place must be for a centred text to break into lines of about one length, where it needs more than one. */
export function evenLinesMm(text: string, placeMm: number, pt: number): number {
  const lines = lineCount(text, placeMm, pt);
  const widest = Math.max(...text.split(' ').map((word) => textMm(word, pt)));
  for (let narrower = Math.max(widest, (textMm(text, pt) / lines) * 1.02); lines > 1 && narrower < placeMm; narrower += 2) if (lineCount(text, narrower, pt) === lines) return Math.min(placeMm, narrower * 1.06);
  return placeMm;
}
