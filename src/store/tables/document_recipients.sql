CREATE TABLE document_recipients (
  document INTEGER NOT NULL,
  version INTEGER NOT NULL,
  place INTEGER NOT NULL,
  body TEXT,
  name TEXT NOT NULL CHECK (name <> ''),
  purpose TEXT NOT NULL,
  PRIMARY KEY (document, version, place),
  FOREIGN KEY (document, version) REFERENCES document_versions (document, version)
) STRICT;

CREATE INDEX document_recipients_by_body ON document_recipients (body);

CREATE TRIGGER document_recipients_closed_by_issue BEFORE INSERT ON document_recipients WHEN EXISTS (SELECT 1 FROM document_papers WHERE document = NEW.document) BEGIN SELECT RAISE(ABORT, 'an issued document is never drafted anew'); END;

CREATE TRIGGER document_recipients_never_deleted BEFORE DELETE ON document_recipients BEGIN SELECT RAISE(ABORT, 'document_recipients is append-only'); END;

CREATE TRIGGER document_recipients_never_updated BEFORE UPDATE ON document_recipients BEGIN SELECT RAISE(ABORT, 'document_recipients is append-only'); END;
