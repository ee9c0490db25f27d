CREATE TABLE document_versions (
  document INTEGER NOT NULL REFERENCES documents (id),
  version INTEGER NOT NULL CHECK (version > 0),
  type TEXT NOT NULL CHECK (type <> ''),
  issuer TEXT,
  issuer_name TEXT NOT NULL CHECK (issuer_name <> ''),
  subject TEXT NOT NULL,
  signer TEXT NOT NULL,
  answers INTEGER REFERENCES documents (id) CHECK (answers <> document),
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL,
  PRIMARY KEY (document, version)
) STRICT;

CREATE INDEX document_versions_by_answers ON document_versions (answers);

CREATE INDEX document_versions_by_issuer ON document_versions (issuer);

CREATE TRIGGER document_versions_closed_by_issue BEFORE INSERT ON document_versions WHEN EXISTS (SELECT 1 FROM document_papers WHERE document = NEW.document) BEGIN SELECT RAISE(ABORT, 'an issued document is never drafted anew'); END;

CREATE TRIGGER document_versions_never_deleted BEFORE DELETE ON document_versions BEGIN SELECT RAISE(ABORT, 'document_versions is append-only'); END;

CREATE TRIGGER document_versions_never_updated BEFORE UPDATE ON document_versions BEGIN SELECT RAISE(ABORT, 'document_versions is append-only'); END;
