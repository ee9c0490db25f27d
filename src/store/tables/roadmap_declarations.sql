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

CREATE TRIGGER roadmap_declarations_never_deleted BEFORE DELETE ON roadmap_declarations BEGIN SELECT RAISE(ABORT, 'roadmap_declarations is append-only'); END;

CREATE TRIGGER roadmap_declarations_never_updated BEFORE UPDATE ON roadmap_declarations BEGIN SELECT RAISE(ABORT, 'roadmap_declarations is append-only'); END;
