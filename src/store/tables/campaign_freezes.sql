CREATE TABLE campaign_freezes (
  campaign INTEGER PRIMARY KEY REFERENCES campaigns (id),
  as_of TEXT NOT NULL,
  up_to INTEGER NOT NULL,
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE TRIGGER campaign_freezes_never_deleted BEFORE DELETE ON campaign_freezes BEGIN SELECT RAISE(ABORT, 'campaign_freezes is append-only'); END;

CREATE TRIGGER campaign_freezes_never_updated BEFORE UPDATE ON campaign_freezes BEGIN SELECT RAISE(ABORT, 'campaign_freezes is append-only'); END;
