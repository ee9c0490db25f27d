import type { Api, Doors } from './api.ts';
import { accountRoutes } from './routes/accounts.ts';
import { auditRoutes } from './routes/audit.ts';
import { healthRoutes } from './routes/health.ts';
import { importRoutes } from './routes/imports.ts';
import { placeRoutes } from './routes/places.ts';
import { readingRoutes } from './routes/readings.ts';
import { reportRoutes } from './routes/reports.ts';
import { sessionRoutes } from './routes/session.ts';
import { setRoutes } from './routes/sets.ts';
import { sheetRoutes } from './routes/sheets.ts';
import { standingRoutes } from './routes/standings.ts';

/** Every route of the API, subject by subject. */
export function routes(app: Api, doors: Doors): void {
  healthRoutes(app);
  sessionRoutes(app, doors);
  placeRoutes(app, doors);
  setRoutes(app, doors);
  standingRoutes(app, doors);
  sheetRoutes(app, doors);
  readingRoutes(app, doors);
  importRoutes(app, doors);
  reportRoutes(app, doors);
  auditRoutes(app, doors);
  accountRoutes(app, doors);
}
