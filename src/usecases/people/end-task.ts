import { done, refuse } from '#domain/outcome.ts';
import { deed } from '#usecases/use-case.ts';

export interface EndTask {
  readonly task: number;
  readonly reason: string;
}

/** Takes a task back from this moment on. It stays in the log, with who ended it and why. */
export const endTask = deed<EndTask, { readonly task: number; readonly login: string }>('end-task', {
  reach: async ({ store, places }, { task }) => {
    const held = await store.reading((shelves) => shelves.tasks.find(task));
    if (!held) return refuse('unknown-task', { found: String(task) });
    const area = held.area === null ? undefined : places.find(held.area);
    return done({ units: area ? [area] : null });
  },
  act: async ({ shelves, actor, clock }, { task, reason }) => {
    const held = await shelves.tasks.find(task);
    if (!held) return refuse('unknown-task', { found: String(task) });
    if (held.login === actor.account) return refuse('own-account', {});
    if (held.ended) return refuse('already-ended', { what: 'task', when: held.ended.at });
    await shelves.tasks.end(task, { person: actor.account, at: clock.now(), reason });
    return done({ task, login: held.login });
  },
  record: ({ reason }, { task, login }) => ({ subject: login, details: { task, reason } }),
});
