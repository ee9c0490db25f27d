/** What one deed of the hand changed: a keystroke, a paste, a fill. Taken back and done again as one. */
export interface Step {
  readonly changes: readonly { readonly cell: number; readonly before: string; readonly after: string }[];
}

const mostSteps = 200;

export class UndoSteps {
  #done: Step[] = [];
  #undone: Step[] = [];

  add(step: Step): void {
    this.#done = [...this.#done, step].slice(-mostSteps);
    this.#undone = [];
  }

  /** The step to be taken back now. */
  back(): Step | undefined {
    const step = this.#done.pop();
    if (step) this.#undone.push(step);
    return step;
  }

  /** The step to be done again now. */
  again(): Step | undefined {
    const step = this.#undone.pop();
    if (step) this.#done.push(step);
    return step;
  }

  replace(step: Step, by: Step): void {
    this.#done = this.#done.map((done) => (done === step ? by : done));
  }

  isLast(step: Step): boolean {
    return this.#done.at(-1) === step;
  }
}
