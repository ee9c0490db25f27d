/** Vietnamese figures: a dot groups thousands, a comma opens the decimals. Anything else is a doubt, never a guess. */
const figure = /^[-−]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/;

/** Reads `3.504,98`, `14.574`, `1250`, `−3`; undefined for anything that could mean two things (`86.7`, `1,234.5`). The `%` sign is the caller's. */
export function readFigure(text: string): number | undefined {
  const typed = text.trim();
  if (!figure.test(typed)) return undefined;
  return Number(typed.replaceAll('.', '').replace(',', '.').replace('−', '-'));
}

/** Prints a number the Vietnamese way, with at most the given decimals and no trailing zeros: 3504.98 → `3.504,98`. */
export function printFigure(value: number, decimals = 2): string {
  const [whole = '0', fraction = ''] = roundHalfUp(Math.abs(value), decimals).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const kept = fraction.replace(/0+$/, '');
  const sign = value < 0 && (Number(whole) !== 0 || kept !== '') ? '-' : '';
  return sign + (kept === '' ? grouped : `${grouped},${kept}`);
}

/** Prints a number with exactly the given decimals: 14.2941 → `14,29`, 20 → `20,00`. */
export function printFixed(value: number, decimals: number): string {
  const [whole = '0', fraction = ''] = roundHalfUp(Math.abs(value), decimals).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return (value < 0 ? '-' : '') + (decimals === 0 ? grouped : `${grouped},${fraction}`);
}

/** Counts under ten take a leading zero in official text: `04 xã`. */
export function printCount(count: number): string {
  return count < 10 ? `0${count}` : printFigure(count, 0);
}

/** Rounds half up in decimal, not in binary: 1.005 → 1.01. */
export function roundHalfUp(value: number, decimals: number): number {
  return shift(Math.round(shift(value, decimals)), -decimals);
}

/** Moves the decimal point in the written number, which may carry an exponent of its own (1e-7). */
function shift(value: number, places: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

const dongInMillion = 1_000_000;

/** Whole đồng as official papers tell money: 3504980000 → `3.504,98 triệu đồng`; rounded half up to 10.000 đồng. */
export function printMoney(dong: number): string {
  return `${printFigure(dong / dongInMillion)} triệu đồng`;
}

/** `86,7%`: at most one decimal unless more are asked for, and no space before the sign (Phụ lục I). */
export function printPercent(percent: number, decimals = 1): string {
  return `${printFigure(percent, decimals)}%`;
}
