CREATE TABLE registrations (
  id INTEGER PRIMARY KEY,
  unit TEXT NOT NULL REFERENCES units (id),
  kind TEXT NOT NULL,
  year INTEGER NOT NULL,
  set_id TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('province-plan', 'district-effort', 'own')),
  registered_on TEXT NOT NULL,
  met INTEGER NOT NULL CHECK (met >= 0),
  criteria INTEGER NOT NULL CHECK (criteria >= met),
  plan INTEGER REFERENCES documents (id),
  expected_on TEXT,
  warnings TEXT NOT NULL,
  overriding TEXT NOT NULL,
  note TEXT NOT NULL,
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX registrations_by_unit ON registrations (unit, year);

CREATE INDEX registrations_by_year ON registrations (year);

CREATE TRIGGER registrations_never_deleted BEFORE DELETE ON registrations BEGIN SELECT RAISE(ABORT, 'registrations is append-only'); END;

CREATE TRIGGER registrations_never_updated BEFORE UPDATE ON registrations BEGIN SELECT RAISE(ABORT, 'registrations is append-only'); END;
