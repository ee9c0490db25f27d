-- The wording of a kind of paper as an office changed it; the newest of a holder and paper counts. Lines are JSON text, null is back to the wording of law/wordings.

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
