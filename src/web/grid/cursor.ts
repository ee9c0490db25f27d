import type { Mode } from './keys.ts';
import { atFirst, selectedArea, type Selection } from './selection.ts';
import type { Area, Spot } from './spot.ts';

/** Where the person is: what is selected and whether something is being typed. Kept outside React, so that an arrow key redraws a frame and no cell. */
export class Cursor {
  #selection: Selection = atFirst;
  #mode: Mode = 'select';
  #isFollowed = true;
  #typed: string | null = null;
  readonly #listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  selection = (): Selection => this.#selection;
  mode = (): Mode => this.#mode;

  /** What is being typed; null before. */
  get typed(): string | null {
    return this.#typed;
  }

  get active(): Spot {
    return this.#selection.active;
  }

  get area(): Area {
    return selectedArea(this.#selection);
  }

  /** Whether the frame should follow the cursor; a whole line is selected where one stands. */
  get isFollowed(): boolean {
    return this.#isFollowed;
  }

  select(selection: Selection, isFollowed = true): void {
    this.#selection = selection;
    this.#isFollowed = isFollowed;
    this.#tell();
  }

  setMode(mode: Mode): void {
    if (mode === this.#mode) return;
    this.#mode = mode;
    this.#typed = null;
    this.#tell();
  }

  setTyped(text: string): void {
    this.#typed = text;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
