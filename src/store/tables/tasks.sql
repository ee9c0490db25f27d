CREATE TABLE tasks (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL REFERENCES people (login),
  kind TEXT NOT NULL CHECK (kind IN ('office', 'criterion-ownership', 'area-in-charge', 'sponsorship')),
  role TEXT NOT NULL,
  area TEXT REFERENCES units (id),
  all_criteria INTEGER NOT NULL CHECK (all_criteria IN (0, 1)),
  department TEXT,
  from_day TEXT NOT NULL,
  to_day TEXT CHECK (to_day IS NULL OR to_day >= from_day),
  decision TEXT NOT NULL,
  decided_on TEXT NOT NULL,
  issuer TEXT NOT NULL,
  person TEXT NOT NULL,
  at TEXT NOT NULL,
  CHECK (kind <> 'criterion-ownership' OR (all_criteria = 0 AND department IS NOT NULL))
) STRICT;

CREATE INDEX tasks_by_login ON tasks (login);

CREATE TRIGGER tasks_never_deleted BEFORE DELETE ON tasks BEGIN SELECT RAISE(ABORT, 'tasks is append-only'); END;

CREATE TRIGGER tasks_never_updated BEFORE UPDATE ON tasks BEGIN SELECT RAISE(ABORT, 'tasks is append-only'); END;
