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

CREATE INDEX evidence_by_file ON evidence (file);

CREATE INDEX evidence_by_unit ON evidence (unit, set_id);

CREATE TRIGGER evidence_never_deleted BEFORE DELETE ON evidence BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;

CREATE TRIGGER evidence_never_updated BEFORE UPDATE ON evidence BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;
