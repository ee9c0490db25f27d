CREATE TABLE people (
  login TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  must_change INTEGER NOT NULL CHECK (must_change IN (0, 1)),
  closed_at TEXT,
  created_at TEXT NOT NULL
, mail TEXT) STRICT;
