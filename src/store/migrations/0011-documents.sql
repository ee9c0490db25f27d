-- The document register: papers of our own and of others. What is drafted is written anew as a version; what was issued or received is never touched again.
-- Days and instants are text.

CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;

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

CREATE INDEX document_versions_by_issuer ON document_versions (issuer);
CREATE INDEX document_versions_by_answers ON document_versions (answers);

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

-- The paper as it left the house or came into it. One issuer and year has a sign once, and in each of its series a number once; 18/KH-UBND of 2020 and of 2023
-- are two. The issuer is a body's id, or the folded name of one the house does not know. What others numbered is kept in a series of its sign's ending, because
-- how they keep their series is theirs to say.
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

-- The files of a paper, each once: what the house printed when it took its number, and what was signed, with the paper or after it.
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

-- A paper as it came to one body, numbered anew each year.
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

CREATE TABLE document_recalls (
  document INTEGER PRIMARY KEY REFERENCES document_papers (document),
  reason TEXT NOT NULL CHECK (reason <> ''),
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;
