import type { Law } from '#domain/criteria/law.ts';
import type { Outcome, Refusal } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Office } from '#usecases/office.ts';

/** What main hands to the commands: how to open the office, who is at the keyboard, and the doors that only main may join. */
export interface Machine {
  /** Opens the office of `--data` or DATABASE_URL for one command and closes it afterwards. */
  readonly withOffice: <T>(options: GlobalOptions, work: (office: Office) => Promise<T>) => Promise<Outcome<T>>;
  /** The person at the machine: every deed, named after the machine's user. */
  readonly operator: Actor;
  /** Today in Vietnam, dd/mm/yyyy. */
  readonly today: () => string;
  /** The law of `--data`, for what needs no store. */
  readonly law: (options: GlobalOptions) => Outcome<Law>;
  readonly initialise: (options: GlobalOptions, demo: boolean) => Promise<Outcome<Initialised>>;
  readonly serve: (options: GlobalOptions, port: number, demoOnFirstRun: boolean) => Promise<Outcome<{ readonly address: string; readonly people: readonly NewPerson[] }>>;
  readonly bench: (options: GlobalOptions) => Promise<Outcome<unknown>>;
}

export interface GlobalOptions {
  readonly data: string;
  readonly json: boolean;
}

export interface NewPerson {
  readonly login: string;
  readonly name: string;
  readonly role: string;
  readonly password: string;
}

export interface Initialised {
  readonly units: number;
  readonly readings: number;
  readonly people: readonly NewPerson[];
}

/** What a command ends with: text for people, a document for `--json`, and whether it was done or refused. */
export interface Ending {
  readonly exit: 0 | 1;
  readonly json: unknown;
  readonly text: string;
  readonly refusals?: readonly Refusal[];
}
