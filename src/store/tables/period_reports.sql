CREATE TABLE period_reports (
  seq INTEGER PRIMARY KEY,
  unit TEXT NOT NULL REFERENCES units (id),
  kind TEXT NOT NULL,
  from_day TEXT NOT NULL,
  event TEXT NOT NULL CHECK (event IN ('saved', 'sent', 'returned', 'received', 'consolidated', 'frozen')),
  on_day TEXT NOT NULL,
  -- Why it was returned; empty for everything else.
  reason TEXT NOT NULL CHECK (event <> 'returned' OR reason <> ''),
  -- JSON: what its writer says, with saved; the whole report, with sent and frozen.
  content TEXT CHECK (event NOT IN ('saved', 'sent', 'frozen') OR content IS NOT NULL),
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX period_reports_by_unit ON period_reports (unit, kind, from_day, seq);

CREATE UNIQUE INDEX period_reports_frozen_once ON period_reports (unit, kind, from_day) WHERE event = 'frozen';

CREATE TRIGGER period_reports_never_deleted BEFORE DELETE ON period_reports BEGIN SELECT RAISE(ABORT, 'period_reports is append-only'); END;

CREATE TRIGGER period_reports_never_updated BEFORE UPDATE ON period_reports BEGIN SELECT RAISE(ABORT, 'period_reports is append-only'); END;
