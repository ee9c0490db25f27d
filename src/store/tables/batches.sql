CREATE TABLE batches (
  id INTEGER PRIMARY KEY,
  file_name TEXT NOT NULL,
  file_sha TEXT NOT NULL,
  as_of TEXT NOT NULL,
  person TEXT NOT NULL,
  at TEXT NOT NULL,
  accepted INTEGER NOT NULL,
  unchanged INTEGER NOT NULL
) STRICT;

CREATE TRIGGER batches_never_deleted BEFORE DELETE ON batches BEGIN SELECT RAISE(ABORT, 'batches is append-only'); END;

CREATE TRIGGER batches_never_updated BEFORE UPDATE ON batches BEGIN SELECT RAISE(ABORT, 'batches is append-only'); END;
