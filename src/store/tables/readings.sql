CREATE TABLE readings (
  seq INTEGER PRIMARY KEY,
  unit TEXT NOT NULL REFERENCES units (id),
  set_id TEXT NOT NULL,
  item TEXT NOT NULL,
  as_of TEXT NOT NULL,
  kind TEXT NOT NULL,
  number REAL,
  text TEXT,
  note TEXT NOT NULL,
  source INTEGER NOT NULL REFERENCES reading_sources (id),
  source_at TEXT NOT NULL,
  entry INTEGER NOT NULL REFERENCES reading_entries (id),
  CHECK (CASE kind
    WHEN 'number' THEN number IS NOT NULL AND text IS NULL
    WHEN 'declared' THEN number IS NOT NULL AND number IN (0, 1) AND text IS NULL
    WHEN 'level' THEN number IS NULL AND text IS NOT NULL AND text <> ''
    WHEN 'not-applicable' THEN number IS NULL AND text IS NOT NULL AND text <> ''
    WHEN 'unknown' THEN number IS NULL AND text IS NULL
    WHEN 'blank' THEN number IS NULL AND text IS NULL
    ELSE 0
  END)
) STRICT;

CREATE INDEX readings_by_unit ON readings (unit);

CREATE TRIGGER readings_never_deleted BEFORE DELETE ON readings BEGIN SELECT RAISE(ABORT, 'readings is append-only'); END;

CREATE TRIGGER readings_never_updated BEFORE UPDATE ON readings BEGIN SELECT RAISE(ABORT, 'readings is append-only'); END;
