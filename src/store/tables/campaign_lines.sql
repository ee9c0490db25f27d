CREATE TABLE campaign_lines (
  campaign INTEGER NOT NULL REFERENCES campaigns (id),
  unit TEXT NOT NULL REFERENCES units (id),
  title INTEGER NOT NULL REFERENCES titles (id),
  kind TEXT NOT NULL,
  set_id TEXT NOT NULL,
  PRIMARY KEY (campaign, unit)
) STRICT;

CREATE INDEX campaign_lines_by_unit ON campaign_lines (unit);

CREATE TRIGGER campaign_lines_never_deleted BEFORE DELETE ON campaign_lines BEGIN SELECT RAISE(ABORT, 'campaign_lines is append-only'); END;

CREATE TRIGGER campaign_lines_never_updated BEFORE UPDATE ON campaign_lines BEGIN SELECT RAISE(ABORT, 'campaign_lines is append-only'); END;
