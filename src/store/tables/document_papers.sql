CREATE TABLE document_papers (
  document INTEGER PRIMARY KEY REFERENCES documents (id),
  came TEXT NOT NULL CHECK (came IN ('issued', 'received')),
  issuer TEXT NOT NULL CHECK (issuer <> ''),
  year INTEGER,
  series TEXT,
  number INTEGER CHECK (number > 0),
  letter TEXT NOT NULL,
  sign TEXT CHECK (sign <> ''),
  dated TEXT,
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL,
  CHECK ((number IS NULL) = (series IS NULL)),
  CHECK (number IS NULL OR (year IS NOT NULL AND sign IS NOT NULL)),
  CHECK (came = 'received' OR (number IS NOT NULL AND dated IS NOT NULL)),
  UNIQUE (issuer, year, sign),
  UNIQUE (issuer, series, year, number, letter)
) STRICT;

CREATE INDEX document_papers_by_sign ON document_papers (sign, year);

CREATE TRIGGER document_papers_never_deleted BEFORE DELETE ON document_papers BEGIN SELECT RAISE(ABORT, 'document_papers is append-only'); END;

CREATE TRIGGER document_papers_never_updated BEFORE UPDATE ON document_papers BEGIN SELECT RAISE(ABORT, 'document_papers is append-only'); END;
