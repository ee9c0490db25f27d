CREATE TABLE document_arrivals (
  document INTEGER NOT NULL REFERENCES document_papers (document),
  receiver TEXT NOT NULL CHECK (receiver <> ''),
  year INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  arrived TEXT NOT NULL,
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL,
  PRIMARY KEY (document, receiver),
  UNIQUE (receiver, year, number)
) STRICT;

CREATE TRIGGER document_arrivals_never_deleted BEFORE DELETE ON document_arrivals BEGIN SELECT RAISE(ABORT, 'document_arrivals is append-only'); END;

CREATE TRIGGER document_arrivals_never_updated BEFORE UPDATE ON document_arrivals BEGIN SELECT RAISE(ABORT, 'document_arrivals is append-only'); END;
