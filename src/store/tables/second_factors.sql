CREATE TABLE second_factors (
  login TEXT PRIMARY KEY REFERENCES people (login),
  secret TEXT NOT NULL,
  confirmed_at TEXT,
  last_step INTEGER NOT NULL
) STRICT;
