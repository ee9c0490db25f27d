CREATE TABLE duties (
  id INTEGER PRIMARY KEY,
  content TEXT NOT NULL CHECK (content <> ''),
  giver TEXT NOT NULL,
  lead TEXT NOT NULL,
  unit TEXT REFERENCES units (id),
  deadline TEXT NOT NULL,
  proof TEXT NOT NULL
) STRICT;

CREATE INDEX duties_by_giver ON duties (giver);

CREATE INDEX duties_by_lead ON duties (lead);

CREATE INDEX duties_by_unit ON duties (unit);

CREATE TRIGGER duties_never_deleted BEFORE DELETE ON duties BEGIN SELECT RAISE(ABORT, 'duties is append-only'); END;

CREATE TRIGGER duties_never_updated BEFORE UPDATE ON duties BEGIN SELECT RAISE(ABORT, 'duties is append-only'); END;
