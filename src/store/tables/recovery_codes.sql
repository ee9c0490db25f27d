CREATE TABLE recovery_codes (
  login TEXT NOT NULL REFERENCES people (login),
  hash TEXT NOT NULL,
  PRIMARY KEY (login, hash)
) STRICT;
