/** `Bieu 01.csv` comes back as `Bieu 01 (đánh dấu).xlsx`. */
export function markedName(name: string): string {
  return `${name.replace(/\.[^.]*$/, '')} (đánh dấu).xlsx`;
}
