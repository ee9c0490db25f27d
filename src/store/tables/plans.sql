CREATE TABLE plans (
  seq INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents (id),
  area TEXT NOT NULL REFERENCES units (id),
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL CHECK (ends_on >= starts_on),
  set_id TEXT,
  campaign INTEGER REFERENCES campaigns (id),
  aim TEXT NOT NULL,
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX plans_by_area ON plans (area, seq);

CREATE INDEX plans_by_document ON plans (document, seq);

CREATE TRIGGER plans_never_deleted BEFORE DELETE ON plans BEGIN SELECT RAISE(ABORT, 'plans is append-only'); END;

CREATE TRIGGER plans_never_updated BEFORE UPDATE ON plans BEGIN SELECT RAISE(ABORT, 'plans is append-only'); END;
