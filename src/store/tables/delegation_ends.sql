CREATE TABLE delegation_ends (
  delegation INTEGER PRIMARY KEY REFERENCES delegations (id),
  person TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TRIGGER delegation_ends_never_deleted BEFORE DELETE ON delegation_ends BEGIN SELECT RAISE(ABORT, 'delegation_ends is append-only'); END;

CREATE TRIGGER delegation_ends_never_updated BEFORE UPDATE ON delegation_ends BEGIN SELECT RAISE(ABORT, 'delegation_ends is append-only'); END;
