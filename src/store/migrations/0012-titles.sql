-- Titles units were given, what was decided of them later, and the campaigns in which they are measured again.

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

-- Each unit once, under its highest title.
CREATE TABLE campaign_lines (
  campaign INTEGER NOT NULL REFERENCES campaigns (id),
  unit TEXT NOT NULL REFERENCES units (id),
  title INTEGER NOT NULL REFERENCES titles (id),
  kind TEXT NOT NULL,
  set_id TEXT NOT NULL,
  PRIMARY KEY (campaign, unit)
) STRICT;

CREATE INDEX campaign_lines_by_unit ON campaign_lines (unit);

CREATE TABLE campaign_freezes (
  campaign INTEGER PRIMARY KEY REFERENCES campaigns (id),
  as_of TEXT NOT NULL,
  up_to INTEGER NOT NULL,
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;
