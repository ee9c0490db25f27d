import type { Api, Doors } from './api.ts';
import { accountRoutes } from './routes/accounts.ts';
import { auditRoutes } from './routes/audit.ts';
import { evidenceRoutes } from './routes/evidence.ts';
import { fileRoutes } from './routes/files.ts';
import { gridRoutes } from './routes/grid.ts';
import { courseRoutes } from './routes/courses.ts';
import { healthRoutes } from './routes/health.ts';
import { importRoutes } from './routes/imports.ts';
import { peopleRoutes } from './routes/people.ts';
import { placeRoutes } from './routes/places.ts';
import { questionRoutes } from './routes/questions.ts';
import { readingRoutes } from './routes/readings.ts';
import { reportRoutes } from './routes/reports.ts';
import { secondFactorRoutes } from './routes/second-factor.ts';
import { sessionRoutes } from './routes/session.ts';
import { setRoutes } from './routes/sets.ts';
import { sheetRoutes } from './routes/sheets.ts';
import { standingRoutes } from './routes/standings.ts';

/** Every route of the API, subject by subject. */
export function routes(app: Api, doors: Doors): void {
  healthRoutes(app);
  sessionRoutes(app, doors);
  secondFactorRoutes(app, doors);
  placeRoutes(app, doors);
  setRoutes(app, doors);
  standingRoutes(app, doors);
  sheetRoutes(app, doors);
  readingRoutes(app, doors);
  questionRoutes(app, doors);
  gridRoutes(app, doors);
  courseRoutes(app, doors);
  importRoutes(app, doors);
  evidenceRoutes(app, doors);
  fileRoutes(app, doors);
  reportRoutes(app, doors);
  auditRoutes(app, doors);
  accountRoutes(app, doors);
  peopleRoutes(app, doors);
}
