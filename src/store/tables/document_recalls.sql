CREATE TABLE document_recalls (
  document INTEGER PRIMARY KEY REFERENCES document_papers (document),
  reason TEXT NOT NULL CHECK (reason <> ''),
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE TRIGGER document_recalls_never_deleted BEFORE DELETE ON document_recalls BEGIN SELECT RAISE(ABORT, 'document_recalls is append-only'); END;

CREATE TRIGGER document_recalls_never_updated BEFORE UPDATE ON document_recalls BEGIN SELECT RAISE(ABORT, 'document_recalls is append-only'); END;
