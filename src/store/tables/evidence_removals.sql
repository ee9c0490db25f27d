CREATE TABLE evidence_removals (
  evidence INTEGER PRIMARY KEY REFERENCES evidence (id),
  reason TEXT NOT NULL CHECK (reason <> ''),
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE TRIGGER evidence_removals_never_deleted BEFORE DELETE ON evidence_removals BEGIN SELECT RAISE(ABORT, 'evidence_removals is append-only'); END;

CREATE TRIGGER evidence_removals_never_updated BEFORE UPDATE ON evidence_removals BEGIN SELECT RAISE(ABORT, 'evidence_removals is append-only'); END;
