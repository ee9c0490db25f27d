import type { Outcome } from '#domain/outcome.ts';
import { sentence } from '#words/refusals.ts';
import type { Ending } from './command.ts';

/** Ends a command whose outcome is all or nothing: the value in words, or every reason why not. */
export function endWith<T>(outcome: Outcome<T>, text: (value: T) => string, json: (value: T) => unknown = (value) => value): Ending {
  if (outcome.ok) return { exit: 0, json: json(outcome.value), text: text(outcome.value) };
  return { exit: 1, json: { refusals: outcome.refusals.map((refusal) => ({ ...refusal, sentence: sentence(refusal) })) }, text: '', refusals: outcome.refusals };
}

/** Prints an ending: one JSON document on stdout with `--json`, text otherwise; reasons always on stderr. */
export function print(ending: Ending, asJson: boolean): void {
  for (const refusal of ending.refusals ?? []) process.stderr.write(`${refusal.at === undefined ? '' : `${refusal.at}: `}${sentence(refusal)}\n`);
  if (asJson) process.stdout.write(`${JSON.stringify(ending.json)}\n`);
  else if (ending.text !== '') process.stdout.write(`${ending.text}\n`);
  process.exitCode = ending.exit;
}
