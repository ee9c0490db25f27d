CREATE TABLE files (
  sha TEXT PRIMARY KEY,
  type TEXT NOT NULL CHECK (type IN ('jpeg', 'png', 'webp', 'pdf', 'docx', 'xlsx')),
  bytes INTEGER NOT NULL,
  width INTEGER,
  height INTEGER,
  taken_at TEXT,
  latitude REAL,
  longitude REAL,
  fingerprint TEXT,
  entry INTEGER NOT NULL
) STRICT;

CREATE INDEX files_by_entry ON files (entry);

CREATE TRIGGER files_never_deleted BEFORE DELETE ON files BEGIN SELECT RAISE(ABORT, 'files is append-only'); END;

CREATE TRIGGER files_never_updated BEFORE UPDATE ON files BEGIN SELECT RAISE(ABORT, 'files is append-only'); END;
