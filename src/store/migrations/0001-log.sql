CREATE TABLE units (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('province', 'district', 'commune', 'town', 'ward', 'village')),
  kind TEXT NOT NULL,
  parent TEXT REFERENCES units (id),
  valid_from TEXT NOT NULL,
  valid_to TEXT CHECK (valid_to IS NULL OR valid_to >= valid_from),
  region TEXT,
  legal_basis TEXT NOT NULL,
  entry INTEGER NOT NULL
) STRICT;

CREATE INDEX units_by_entry ON units (entry);

CREATE TABLE successions (
  from_unit TEXT NOT NULL REFERENCES units (id),
  to_unit TEXT NOT NULL REFERENCES units (id),
  effective TEXT NOT NULL,
  legal_basis TEXT NOT NULL,
  PRIMARY KEY (from_unit, to_unit)
) STRICT;

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

CREATE TABLE batch_undos (
  batch INTEGER PRIMARY KEY REFERENCES batches (id),
  entry INTEGER NOT NULL,
  person TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE reading_sources (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('file', 'form', 'paper', 'demo')),
  ref TEXT NOT NULL,
  name TEXT NOT NULL,
  UNIQUE (kind, ref, name)
) STRICT;

CREATE TABLE reading_entries (
  id INTEGER PRIMARY KEY,
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL,
  batch INTEGER REFERENCES batches (id),
  first_seq INTEGER NOT NULL,
  last_seq INTEGER NOT NULL
) STRICT;

CREATE INDEX reading_entries_by_batch ON reading_entries (batch);

CREATE TABLE readings (
  seq INTEGER PRIMARY KEY,
  unit TEXT NOT NULL REFERENCES units (id),
  set_id TEXT NOT NULL,
  item TEXT NOT NULL,
  as_of TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('number', 'declared', 'level', 'not-applicable', 'unknown', 'blank')),
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
    ELSE number IS NULL AND text IS NULL
  END)
) STRICT;

CREATE INDEX readings_by_unit ON readings (unit, set_id);

CREATE TABLE audit (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  person TEXT NOT NULL,
  behalf TEXT,
  roles TEXT NOT NULL,
  deed TEXT NOT NULL,
  subject TEXT NOT NULL,
  details TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;

CREATE TABLE chain_head (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL
) STRICT;

INSERT INTO chain_head (one, seq, hash) VALUES (1, 0, '');
