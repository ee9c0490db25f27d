CREATE TABLE pushes (
  id INTEGER PRIMARY KEY,
  area TEXT NOT NULL REFERENCES units (id),
  as_of TEXT NOT NULL,
  board TEXT NOT NULL,
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX pushes_by_area ON pushes (area, as_of);

CREATE TRIGGER pushes_never_deleted BEFORE DELETE ON pushes BEGIN SELECT RAISE(ABORT, 'pushes is append-only'); END;

CREATE TRIGGER pushes_never_updated BEFORE UPDATE ON pushes BEGIN SELECT RAISE(ABORT, 'pushes is append-only'); END;
