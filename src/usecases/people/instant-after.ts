/** The instant so many seconds after another, or before it. */
export function instantAfter(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}
