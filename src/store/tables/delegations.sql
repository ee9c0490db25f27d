CREATE TABLE delegations (
  id INTEGER PRIMARY KEY,
  from_login TEXT NOT NULL REFERENCES people (login),
  to_login TEXT NOT NULL REFERENCES people (login) CHECK (to_login <> from_login),
  task INTEGER REFERENCES tasks (id),
  begins TEXT NOT NULL,
  until TEXT NOT NULL CHECK (until >= begins),
  decision TEXT NOT NULL,
  decided_on TEXT NOT NULL,
  issuer TEXT NOT NULL,
  person TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX delegations_by_giver ON delegations (from_login);

CREATE INDEX delegations_by_receiver ON delegations (to_login);

CREATE TRIGGER delegations_never_deleted BEFORE DELETE ON delegations BEGIN SELECT RAISE(ABORT, 'delegations is append-only'); END;

CREATE TRIGGER delegations_never_updated BEFORE UPDATE ON delegations BEGIN SELECT RAISE(ABORT, 'delegations is append-only'); END;
