CREATE TABLE document_citations (
  document INTEGER NOT NULL,
  version INTEGER NOT NULL,
  place INTEGER NOT NULL,
  cited INTEGER REFERENCES documents (id) CHECK (cited <> document),
  text TEXT NOT NULL CHECK (text <> ''),
  role TEXT NOT NULL CHECK (role IN ('basis', 'reference', 'amends', 'corrects')),
  PRIMARY KEY (document, version, place),
  FOREIGN KEY (document, version) REFERENCES document_versions (document, version)
) STRICT;

CREATE INDEX document_citations_by_cited ON document_citations (cited);

CREATE TRIGGER document_citations_closed_by_issue BEFORE INSERT ON document_citations WHEN EXISTS (SELECT 1 FROM document_papers WHERE document = NEW.document) BEGIN SELECT RAISE(ABORT, 'an issued document is never drafted anew'); END;

CREATE TRIGGER document_citations_never_deleted BEFORE DELETE ON document_citations BEGIN SELECT RAISE(ABORT, 'document_citations is append-only'); END;

CREATE TRIGGER document_citations_never_updated BEFORE UPDATE ON document_citations BEGIN SELECT RAISE(ABORT, 'document_citations is append-only'); END;
