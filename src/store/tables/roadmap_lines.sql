CREATE TABLE roadmap_lines (
  seq INTEGER PRIMARY KEY,
  campaign INTEGER NOT NULL REFERENCES campaigns (id),
  unit TEXT NOT NULL REFERENCES units (id),
  set_id TEXT NOT NULL,
  item TEXT NOT NULL,
  present TEXT NOT NULL,
  required TEXT NOT NULL,
  solution TEXT NOT NULL,
  owner TEXT,
  doer TEXT,
  central INTEGER CHECK (central >= 0),
  province INTEGER CHECK (province >= 0),
  district INTEGER CHECK (district >= 0),
  commune INTEGER CHECK (commune >= 0),
  other INTEGER CHECK (other >= 0),
  due TEXT,
  after_item TEXT CHECK (after_item <> item),
  note TEXT NOT NULL,
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL,
  CHECK ((central IS NULL) = (province IS NULL) AND (central IS NULL) = (district IS NULL) AND (central IS NULL) = (commune IS NULL) AND (central IS NULL) = (other IS NULL))
) STRICT;

CREATE INDEX roadmap_lines_by_unit ON roadmap_lines (campaign, unit, item, seq);

CREATE TRIGGER roadmap_lines_never_deleted BEFORE DELETE ON roadmap_lines BEGIN SELECT RAISE(ABORT, 'roadmap_lines is append-only'); END;

CREATE TRIGGER roadmap_lines_never_updated BEFORE UPDATE ON roadmap_lines BEGIN SELECT RAISE(ABORT, 'roadmap_lines is append-only'); END;
