CREATE TABLE target_reports (
  seq INTEGER PRIMARY KEY,
  target INTEGER NOT NULL REFERENCES plan_targets (id),
  built INTEGER NOT NULL CHECK (built >= 0),
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX target_reports_by_target ON target_reports (target, seq);

CREATE TRIGGER target_reports_never_deleted BEFORE DELETE ON target_reports BEGIN SELECT RAISE(ABORT, 'target_reports is append-only'); END;

CREATE TRIGGER target_reports_never_updated BEFORE UPDATE ON target_reports BEGIN SELECT RAISE(ABORT, 'target_reports is append-only'); END;
