CREATE TABLE sign_in_tries (
  who TEXT PRIMARY KEY,
  wrong INTEGER NOT NULL,
  last_at TEXT NOT NULL
) STRICT;
