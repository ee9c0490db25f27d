import type { AccountsAnswer, TaskLine } from '#http/schemas/people.ts';

export type Account = AccountsAnswer['accounts'][number];

export function areaName({ area }: TaskLine, wholeCountry: string): string {
  return area ? `${area.kind} ${area.name}` : wholeCountry;
}
