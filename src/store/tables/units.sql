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
