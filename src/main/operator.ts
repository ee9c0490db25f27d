import { userInfo } from 'node:os';
import { ownTask, type Actor } from '#domain/people/actor.ts';

/** The person at the machine's own keyboard: who can run the command line can read the data directory anyway, and is named in every line. */
export function operatorAtKeyboard(): Actor {
  const name = nameOfUser();
  return { account: `cli:${name}`, name, assignments: [ownTask('operator')] };
}

/** Some machines run programs as a user without a name. */
function nameOfUser(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? 'operator');
  }
}
