CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE TRIGGER documents_never_deleted BEFORE DELETE ON documents BEGIN SELECT RAISE(ABORT, 'documents is append-only'); END;

CREATE TRIGGER documents_never_updated BEFORE UPDATE ON documents BEGIN SELECT RAISE(ABORT, 'documents is append-only'); END;
