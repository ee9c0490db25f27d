CREATE TABLE operations (
  id TEXT PRIMARY KEY,
  entry INTEGER NOT NULL,
  at TEXT NOT NULL,
  answer TEXT NOT NULL
) STRICT;

CREATE INDEX operations_by_at ON operations (at);
