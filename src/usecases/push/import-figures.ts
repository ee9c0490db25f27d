import type { Sheet } from '#domain/intake/sheet.ts';
import type { Doubt } from '#domain/intake/taken.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Office } from '#usecases/office.ts';
import { question } from '#usecases/use-case.ts';
import { enterProgress } from './enter-progress.ts';
import { readFiguresFile } from './read-figures-file.ts';
import { readPeriod, takeFigures } from './take-figures.ts';

export interface ImportFigures {
  readonly unit: string;
  readonly asOf: string;
  readonly source: string;
  /** Look only. */
  readonly dryRun: boolean;
  readonly sheets: readonly Sheet[];
}

export interface ImportedFigures {
  readonly figures: number;
  /** Those that said something new. */
  readonly entered: number;
  readonly doubts: readonly Doubt[];
}

/** Takes figures from a workbook: all of them, or every doubt at once and nothing stored. Each unit a line names must be the person's to enter for. */
export async function importFigures(office: Office, actor: Actor, input: ImportFigures): Promise<Outcome<ImportedFigures>> {
  const read = await lookAtFile(office, actor, input);
  if (!read.ok) return read;
  const { figures, doubts } = read.value;
  if (input.dryRun || doubts.length > 0) return done({ figures: figures.length, entered: 0, doubts });
  const entered = await enterProgress(office, actor, { asOf: input.asOf, source: input.source, figures });
  return entered.ok ? done({ figures: figures.length, entered: entered.value.length, doubts: [] }) : entered;
}

/** Asked of the units the file names, so that a look tells nothing of others. */
const lookAtFile = question<ImportFigures, ReturnType<typeof readFiguresFile>>('enter-progress', {
  reach: (office, input) => {
    const read = readIt(office, input);
    if (!read.ok) return read;
    if (read.value.figures.length === 0) return done({ area: read.value.area });
    const taken = takeFigures(office, { asOf: input.asOf, source: input.source, figures: read.value.figures });
    return taken.ok ? done({ units: taken.value.units }) : taken;
  },
  answer: async (office, _actor, input) => readIt(office, input),
});

function readIt(office: Office, { unit, asOf, sheets }: ImportFigures) {
  const day = readPeriod(office, asOf);
  if (!day.ok) return day;
  const area = unitAt(office.places, unit, day.value);
  if (!area.ok) return area;
  const read = readFiguresFile(office, sheets, area.value, day.value);
  return read.figures.length + read.doubts.length === 0 ? refuse('empty-sheet', { name: sheets[0]?.name ?? '' }) : done({ ...read, area: area.value });
}
