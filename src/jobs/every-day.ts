import type { Clock } from '#usecases/office.ts';

const hourMs = 3_600_000;

/** Does something now and again on every new day of Vietnam, looking once an hour. Answers how to stop. */
export function everyDay(clock: Pick<Clock, 'today'>, work: () => Promise<void>): () => void {
  let last = clock.today();
  void work();
  const timer = setInterval(() => {
    if (clock.today() === last) return;
    last = clock.today();
    void work();
  }, hourMs);
  timer.unref();
  return () => clearInterval(timer);
}
