import { cpus } from 'node:os';
import { done, type Outcome } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import { benchCourse, type CourseFigures } from './course.ts';
import { benchGrid, type GridFigures } from './grid.ts';
import { benchImport, type ImportFigures } from './import.ts';
import { benchPage, type PageFigures } from './page.ts';
import { benchPlace } from './place.ts';
import { benchRejudge, type RejudgeFigures } from './rejudge.ts';
import { benchServe, type ServeFigures } from './serve.ts';

export interface BenchFigures {
  readonly machine: string;
  readonly import: ImportFigures;
  readonly course: CourseFigures;
  readonly rejudge: RejudgeFigures;
  readonly serve: ServeFigures;
  readonly page: PageFigures;
  /** null where no browser was found. */
  readonly grid: GridFigures | null;
}

/** Everything `ntm bench` measures, in one run on one machine; trust the ratios, not the times. */
export async function runBench(operator: Actor): Promise<Outcome<BenchFigures>> {
  const place = await benchPlace(operator);
  try {
    const imported = await benchImport(place, operator);
    const course = await benchCourse(place);
    const rejudge = await benchRejudge(place.office);
    const served = await benchServe(place, operator);
    return done({ machine: `${cpus().length} × ${cpus()[0]?.model ?? ''}, Node ${process.versions.node}`, import: imported, course, rejudge, serve: served, page: benchPage(), grid: await benchGrid(place, operator) });
  } finally {
    await place.remove();
  }
}
