CREATE TABLE reading_sources (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('file', 'form', 'paper', 'demo')),
  ref TEXT NOT NULL,
  name TEXT NOT NULL,
  UNIQUE (kind, ref, name)
) STRICT;

CREATE TRIGGER reading_sources_never_deleted BEFORE DELETE ON reading_sources BEGIN SELECT RAISE(ABORT, 'reading_sources is append-only'); END;

CREATE TRIGGER reading_sources_never_updated BEFORE UPDATE ON reading_sources BEGIN SELECT RAISE(ABORT, 'reading_sources is append-only'); END;
