CREATE TABLE campaigns (
  id INTEGER PRIMARY KEY,
  area TEXT NOT NULL REFERENCES units (id),
  name TEXT NOT NULL CHECK (name <> ''),
  basis TEXT NOT NULL CHECK (basis <> ''),
  titles_up_to TEXT NOT NULL,
  review_by TEXT NOT NULL,
  roadmap_by TEXT NOT NULL,
  complete_by TEXT NOT NULL,
  opened_on TEXT NOT NULL,
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL,
  CHECK (review_by <= roadmap_by AND roadmap_by <= complete_by)
) STRICT;

CREATE TRIGGER campaigns_never_deleted BEFORE DELETE ON campaigns BEGIN SELECT RAISE(ABORT, 'campaigns is append-only'); END;

CREATE TRIGGER campaigns_never_updated BEFORE UPDATE ON campaigns BEGIN SELECT RAISE(ABORT, 'campaigns is append-only'); END;
