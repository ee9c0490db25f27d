CREATE TABLE title_events (
  seq INTEGER PRIMARY KEY,
  title INTEGER NOT NULL REFERENCES titles (id),
  kind TEXT NOT NULL CHECK (kind IN ('review', 'keep', 'revoke')),
  on_day TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (decision <> ''),
  issuer TEXT NOT NULL CHECK (issuer <> ''),
  reason TEXT NOT NULL,
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX title_events_by_title ON title_events (title);

CREATE TRIGGER title_events_never_deleted BEFORE DELETE ON title_events BEGIN SELECT RAISE(ABORT, 'title_events is append-only'); END;

CREATE TRIGGER title_events_never_updated BEFORE UPDATE ON title_events BEGIN SELECT RAISE(ABORT, 'title_events is append-only'); END;
