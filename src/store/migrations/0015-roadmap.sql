-- How every unmet indicator of a campaign's units will be met. Saving again appends; the newest line of a unit and item stands. Money is whole đồng.

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

-- A district says that its roadmap of a campaign is whole; up_to is the newest line there was then.
CREATE TABLE roadmap_declarations (
  seq INTEGER PRIMARY KEY,
  campaign INTEGER NOT NULL REFERENCES campaigns (id),
  area TEXT NOT NULL REFERENCES units (id),
  declared_on TEXT NOT NULL,
  lines INTEGER NOT NULL,
  up_to INTEGER NOT NULL,
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX roadmap_declarations_by_campaign ON roadmap_declarations (campaign, area);
