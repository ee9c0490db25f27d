CREATE TABLE document_files (
  document INTEGER NOT NULL REFERENCES document_papers (document),
  kind TEXT NOT NULL CHECK (kind IN ('printed', 'signed')),
  file TEXT NOT NULL REFERENCES files (sha),
  name TEXT NOT NULL,
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL,
  PRIMARY KEY (document, kind)
) STRICT;

CREATE INDEX document_files_by_file ON document_files (file);

CREATE TRIGGER document_files_never_deleted BEFORE DELETE ON document_files BEGIN SELECT RAISE(ABORT, 'document_files is append-only'); END;

CREATE TRIGGER document_files_never_updated BEFORE UPDATE ON document_files BEGIN SELECT RAISE(ABORT, 'document_files is append-only'); END;
