import type { EnterReadingsAnswer, GridChangesAnswer } from '#http/schemas/grid.ts';
import { Refused } from '#web/api.ts';
import type { Outbox, Sent } from './outbox.ts';

/** The way to the server. */
export interface Line {
  readonly send: (operation: string, cells: readonly Sent[]) => Promise<EnterReadingsAnswer>;
  /** What others entered since the last look. */
  readonly look: () => Promise<Pick<GridChangesAnswer, 'cells' | 'locked'>>;
  /** A name for a request that no other request has. */
  readonly newOperation: () => string;
}

/** Whether the line answers; `later` while it is silent and the same request will be tried again. */
export type LineState = 'idle' | 'sending' | 'later';

const mostCells = 15_000;
/** Once somebody rests after typing; a look at what others did, and the waits between tries of a silent line. */
const restMs = 600;
const lookMs = 5_000;
const waitsMs = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/**
 * Sends what was typed and looks what others did, one after the other and never both at once, so that no answer crosses another.
 * A request that got no answer is sent again under the same name; the server does it once.
 */
export class Autosave {
  readonly #outbox: Outbox;
  readonly #line: Line;
  readonly #listeners = new Set<() => void>();
  #state: LineState = 'idle';
  #pending: { readonly operation: string; readonly cells: readonly Sent[] } | null = null;
  #silent = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isBusy = false;
  #isStopped = true;

  constructor(outbox: Outbox, line: Line) {
    this.#outbox = outbox;
    this.#line = line;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  state = (): LineState => this.#state;

  start(): void {
    this.#isStopped = false;
    this.#wait(this.#outbox.counts().waiting > 0 ? restMs : lookMs);
  }

  /** Something was typed. */
  nudge(): void {
    if (!this.#isBusy && this.#silent === 0) this.#wait(restMs);
  }

  /** The person asks for it now. */
  now(): void {
    if (!this.#isBusy) void this.#work();
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  #wait(ms: number): void {
    if (this.#isStopped) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#work(), ms);
  }

  async #work(): Promise<void> {
    clearTimeout(this.#timer);
    this.#isBusy = true;
    try {
      const sent = await this.#sendOnce();
      if (!sent) this.#outbox.merge(await this.#line.look());
      this.#silent = 0;
      this.#become('idle');
      this.#isBusy = false;
      this.#wait(this.#outbox.counts().waiting > 0 ? 0 : lookMs);
    } catch {
      this.#become('later');
      this.#isBusy = false;
      this.#wait(waitsMs[Math.min(this.#silent, waitsMs.length - 1)] ?? lookMs);
      this.#silent += 1;
    }
  }

  /** Whether there was anything to send. */
  async #sendOnce(): Promise<boolean> {
    const cells = this.#pending?.cells ?? this.#outbox.take(mostCells);
    if (cells.length === 0) return false;
    const pending = (this.#pending ??= { operation: this.#line.newOperation(), cells });
    this.#become('sending');
    try {
      this.#outbox.settle(cells, await this.#line.send(pending.operation, cells));
    } catch (error) {
      const told = refusedAsAWhole(error);
      if (!told) throw error;
      this.#outbox.giveBack(cells, told);
    }
    this.#pending = null;
    return true;
  }

  #become(state: LineState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** The sentences of a refusal that another try would not change; undefined where the line was silent or the server busy. */
function refusedAsAWhole(error: unknown): readonly string[] | undefined {
  if (!(error instanceof Refused) || error.status === 0 || error.status >= 500 || error.status === 429) return undefined;
  return error.refusals.map(({ sentence }) => sentence);
}
