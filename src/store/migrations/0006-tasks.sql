-- Tasks are given and ended, never changed: who held what on a day, and by which decision, can be read years later.

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

CREATE TABLE task_criteria (
  task INTEGER NOT NULL REFERENCES tasks (id),
  set_id TEXT NOT NULL,
  criterion INTEGER NOT NULL,
  PRIMARY KEY (task, set_id, criterion)
) STRICT;

CREATE TABLE task_ends (
  task INTEGER PRIMARY KEY REFERENCES tasks (id),
  person TEXT NOT NULL,
  at TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

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

CREATE TABLE delegation_ends (
  delegation INTEGER PRIMARY KEY REFERENCES delegations (id),
  person TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

ALTER TABLE people DROP COLUMN assignments;
