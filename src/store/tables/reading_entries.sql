CREATE TABLE reading_entries (
  id INTEGER PRIMARY KEY,
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL,
  batch INTEGER REFERENCES batches (id),
  first_seq INTEGER NOT NULL,
  last_seq INTEGER NOT NULL
, audit INTEGER) STRICT;

CREATE INDEX reading_entries_by_batch ON reading_entries (batch);

CREATE TRIGGER reading_entries_never_deleted BEFORE DELETE ON reading_entries BEGIN SELECT RAISE(ABORT, 'reading_entries is append-only'); END;

CREATE TRIGGER reading_entries_never_updated BEFORE UPDATE ON reading_entries BEGIN SELECT RAISE(ABORT, 'reading_entries is append-only'); END;
