CREATE TABLE titles (
  id INTEGER PRIMARY KEY,
  unit TEXT NOT NULL REFERENCES units (id),
  kind TEXT NOT NULL CHECK (kind <> ''),
  title_year INTEGER NOT NULL,
  -- Which title of its unit, kind and year: 1, and one more after each revocation, so that no two are in force together.
  round INTEGER NOT NULL CHECK (round > 0),
  decision TEXT NOT NULL CHECK (decision <> ''),
  decided_on TEXT NOT NULL,
  issuer TEXT NOT NULL CHECK (issuer <> ''),
  set_id TEXT,
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL,
  UNIQUE (unit, kind, title_year, round)
) STRICT;

CREATE TRIGGER titles_never_deleted BEFORE DELETE ON titles BEGIN SELECT RAISE(ABORT, 'titles is append-only'); END;

CREATE TRIGGER titles_never_updated BEFORE UPDATE ON titles BEGIN SELECT RAISE(ABORT, 'titles is append-only'); END;
