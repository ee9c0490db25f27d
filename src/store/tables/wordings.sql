CREATE TABLE wordings (
  seq INTEGER PRIMARY KEY,
  holder TEXT NOT NULL,
  wording TEXT NOT NULL,
  lines TEXT,
  file_name TEXT NOT NULL,
  file_sha TEXT NOT NULL,
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX wordings_by_holder ON wordings (holder, wording, seq);

CREATE TRIGGER wordings_never_deleted BEFORE DELETE ON wordings BEGIN SELECT RAISE(ABORT, 'wordings is append-only'); END;

CREATE TRIGGER wordings_never_updated BEFORE UPDATE ON wordings BEGIN SELECT RAISE(ABORT, 'wordings is append-only'); END;
