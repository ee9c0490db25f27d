-- Evidence: files kept once however often they are used, what each is attached to, and what was taken back. Days and instants are text.

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

-- Pairs of files that show the same picture, as was found when the later one came in.
CREATE TABLE file_likenesses (
  file TEXT NOT NULL REFERENCES files (sha),
  other TEXT NOT NULL REFERENCES files (sha),
  PRIMARY KEY (file, other)
) STRICT;

CREATE INDEX file_likenesses_by_other ON file_likenesses (other);

CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  file TEXT NOT NULL REFERENCES files (sha),
  unit TEXT NOT NULL REFERENCES units (id),
  set_id TEXT NOT NULL,
  item TEXT NOT NULL,
  as_of TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  issued_on TEXT,
  expires_on TEXT,
  note TEXT NOT NULL,
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX evidence_by_unit ON evidence (unit, set_id);
CREATE INDEX evidence_by_file ON evidence (file);

CREATE TABLE evidence_removals (
  evidence INTEGER PRIMARY KEY REFERENCES evidence (id),
  reason TEXT NOT NULL CHECK (reason <> ''),
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;
