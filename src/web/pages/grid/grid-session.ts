import type { QueryClient } from '@tanstack/react-query';
import type { EnterReadingsAnswer, EnterReadingsBody, GridAnswer, GridChangesAnswer } from '#http/schemas/grid.ts';
import { get, put } from '#web/api.ts';
import { Autosave } from '#web/grid/autosave.ts';
import { CellStore } from '#web/grid/cell-store.ts';
import { draftsOf, readDrafts, restoreDrafts } from '#web/grid/drafts.ts';
import type { GridLaw } from '#web/grid/grid-rows.ts';
import { Hand } from '#web/grid/hand.ts';
import { Outbox, type Sent } from '#web/grid/outbox.ts';
import { api, type View } from '#web/paths.ts';

/** What was typed is on this machine's disk before anybody could lose it. */
const keepMs = 300;

/** One person's work on one grid: the cells, the hand, the way to the server, and the drafts kept on this machine. */
export class GridSession {
  readonly cells: CellStore;
  readonly hand: Hand;
  readonly outbox: Outbox;
  readonly autosave: Autosave;
  /** Cells typed in an earlier session and not saved then. */
  readonly restored: number;
  readonly #key: string;
  readonly #view: View;
  readonly #queries: QueryClient;
  #seq: number;
  readonly #rewound: number;
  #keeping: ReturnType<typeof setTimeout> | undefined;

  constructor(answer: GridAnswer, law: GridLaw, view: View, login: string, queries: QueryClient) {
    this.cells = new CellStore(answer, law);
    this.hand = new Hand(this.cells);
    this.outbox = new Outbox(this.cells);
    this.autosave = new Autosave(this.outbox, { send: this.#send, look: this.#look, newOperation });
    this.#view = view;
    this.#queries = queries;
    this.#seq = answer.seq;
    this.#rewound = answer.rewound;
    this.#key = `dat-chuan.grid ${login} ${view.unit} ${view.set} ${view.asOf}`;
    this.restored = restoreDrafts(readDrafts(localStorage.getItem(this.#key)), this.cells);
  }

  /** Works until the function it answers is called. */
  start(): () => void {
    const stop = this.cells.subscribe(() => {
      this.autosave.nudge();
      clearTimeout(this.#keeping);
      this.#keeping = setTimeout(this.keep, keepMs);
    });
    this.autosave.start();
    addEventListener('pagehide', this.keep);
    return () => {
      stop();
      this.autosave.stop();
      clearTimeout(this.#keeping);
      this.keep();
      removeEventListener('pagehide', this.keep);
    };
  }

  hasUnsaved(): boolean {
    return this.cells.edits().size > 0;
  }

  /** Writes down what the server does not hold yet. */
  readonly keep = (): void => {
    const drafts = draftsOf(this.cells);
    if (drafts.length === 0) localStorage.removeItem(this.#key);
    else localStorage.setItem(this.#key, JSON.stringify(drafts));
  };

  readonly #send = async (operation: string, sent: readonly Sent[]): Promise<EnterReadingsAnswer> => {
    const { set, asOf } = this.#view;
    const body: EnterReadingsBody = { operation, cells: sent.map(({ unit, item, text, base }) => ({ unit, set, item, asOf, text, base })) };
    const answer = await put<EnterReadingsAnswer>(api.readings(), body);
    for (const queryKey of [['standings'], ['sheet']]) void this.#queries.invalidateQueries({ queryKey, refetchType: 'none' });
    return answer;
  };

  /** A grid under which an import was taken back is fetched as a whole; what was typed is kept over it. */
  readonly #look = async (): Promise<GridChangesAnswer> => {
    const changes = await get<GridChangesAnswer>(api.gridChanges({ ...this.#view, since: this.#seq }));
    this.#seq = changes.seq;
    if (changes.rewound !== this.#rewound) {
      this.keep();
      void this.#queries.invalidateQueries({ queryKey: ['grid', this.#view] });
    }
    return changes;
  };
}

/** Browsers give random names only to pages that came by https; random numbers they give to all. */
function newOperation(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
