import { refusal, type Refusal } from '#domain/outcome.ts';
import type { Waiting } from '#domain/people/waits-for.ts';

/** What everything else answers to a person who must do something first. */
export function refusalWhile(waiting: Waiting): Refusal {
  switch (waiting) {
    case 'code': return refusal('code-needed', {});
    case 'password': return refusal('password-change-needed', {});
    case 'second-factor': return refusal('second-factor-needed', {});
  }
}
