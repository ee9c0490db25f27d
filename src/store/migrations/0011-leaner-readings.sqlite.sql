-- A reading is written in two thirds of the time: a unit has a few sets of a few dozen items, so the unit alone finds them in an index of half the
-- size; and the kinds are told apart once, for SQLite builds the list of an IN anew for every row it checks. What may be written stays the same.
-- SQLite changes no check in place, so the table is written anew, in the one transaction of all migrations.

ALTER TABLE readings RENAME TO readings_before;

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

INSERT INTO readings (seq, unit, set_id, item, as_of, kind, number, text, note, source, source_at, entry)
SELECT seq, unit, set_id, item, as_of, kind, number, text, note, source, source_at, entry FROM readings_before ORDER BY seq;

DROP TABLE readings_before;

CREATE INDEX readings_by_unit ON readings (unit);

CREATE TRIGGER readings_never_updated BEFORE UPDATE ON readings BEGIN SELECT RAISE(ABORT, 'readings is append-only'); END;
CREATE TRIGGER readings_never_deleted BEFORE DELETE ON readings BEGIN SELECT RAISE(ABORT, 'readings is append-only'); END;
