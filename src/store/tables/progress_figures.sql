CREATE TABLE progress_figures (
  seq INTEGER PRIMARY KEY,
  unit TEXT NOT NULL REFERENCES units (id),
  measure TEXT NOT NULL,
  as_of TEXT NOT NULL,
  value INTEGER CHECK (value >= 0),
  source TEXT NOT NULL CHECK (source <> ''),
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX progress_figures_by_unit ON progress_figures (unit, measure, as_of);

CREATE TRIGGER progress_figures_never_deleted BEFORE DELETE ON progress_figures BEGIN SELECT RAISE(ABORT, 'progress_figures is append-only'); END;

CREATE TRIGGER progress_figures_never_updated BEFORE UPDATE ON progress_figures BEGIN SELECT RAISE(ABORT, 'progress_figures is append-only'); END;
