import type { Outcome } from '#domain/outcome.ts';
import type { Office } from '#usecases/office.ts';
import type { GlobalOptions, Machine } from './command.ts';

/** Opens the office for one use case and flattens the two ways it may be refused into one. */
export async function inOffice<T>(machine: Machine, options: GlobalOptions, work: (office: Office) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const opened = await machine.withOffice(options, work);
  return opened.ok ? opened.value : opened;
}
