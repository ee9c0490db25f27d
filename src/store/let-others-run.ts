import { setImmediate } from 'node:timers/promises';

/** SQLite answers without waiting, so a long read gives way to other requests between its slices. */
export async function letOthersRun(): Promise<void> {
  await setImmediate();
}
