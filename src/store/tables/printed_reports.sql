CREATE TABLE printed_reports (
  seq INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  unit TEXT NOT NULL REFERENCES units (id),
  set_id TEXT NOT NULL,
  as_of TEXT NOT NULL,
  format TEXT NOT NULL,
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX printed_reports_by_set ON printed_reports (set_id, as_of);

CREATE TRIGGER printed_reports_never_deleted BEFORE DELETE ON printed_reports BEGIN SELECT RAISE(ABORT, 'printed_reports is append-only'); END;

CREATE TRIGGER printed_reports_never_updated BEFORE UPDATE ON printed_reports BEGIN SELECT RAISE(ABORT, 'printed_reports is append-only'); END;
