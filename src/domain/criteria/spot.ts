import { refusal, type Refusal } from '#domain/outcome.ts';
import type { LawProblem } from '#domain/refusals.ts';

/** A place in a law file and the list its problems go to; all problems of all files are collected before anything is refused. */
export class Spot {
  readonly file: string;
  readonly at: string;
  readonly problems: Refusal[];

  constructor(file: string, problems: Refusal[], at = '') {
    this.file = file;
    this.at = at;
    this.problems = problems;
  }

  under(key: string): Spot {
    return new Spot(this.file, this.problems, this.at === '' ? key : `${this.at}.${key}`);
  }

  /** An item of a list goes by its code, number, id or key, so that a person finds it: `criteria[2].indicators[2.1]`. */
  item(item: unknown, index: number): Spot {
    return new Spot(this.file, this.problems, `${this.at}[${nameOf(item) ?? index}]`);
  }

  /** Answers undefined, so that a shape can end with it. What is not there at all is missing, whatever was expected. */
  tell(problem: LawProblem, found: unknown, expected: string | number = ''): undefined {
    const about = { file: this.file, problem: found === undefined ? 'missing' as const : problem, found: shown(found), expected: String(expected) };
    this.problems.push(refusal('bad-law', about, this.at));
  }
}

function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const names: Readonly<Record<string, unknown>> = { ...item };
  const name = names['code'] ?? names['no'] ?? names['id'] ?? names['key'];
  return typeof name === 'string' || typeof name === 'number' ? String(name) : undefined;
}

function shown(found: unknown): string {
  if (found === undefined) return '';
  return (typeof found === 'string' ? found : JSON.stringify(found)).slice(0, 80);
}
