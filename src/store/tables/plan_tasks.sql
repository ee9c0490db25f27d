CREATE TABLE plan_tasks (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plans (seq),
  content TEXT NOT NULL CHECK (content <> ''),
  leads TEXT NOT NULL,
  supporting TEXT NOT NULL,
  unit TEXT REFERENCES units (id),
  criteria TEXT NOT NULL,
  deadline TEXT NOT NULL,
  proof TEXT NOT NULL
) STRICT;

CREATE INDEX plan_tasks_by_plan ON plan_tasks (plan, id);

CREATE TRIGGER plan_tasks_never_deleted BEFORE DELETE ON plan_tasks BEGIN SELECT RAISE(ABORT, 'plan_tasks is append-only'); END;

CREATE TRIGGER plan_tasks_never_updated BEFORE UPDATE ON plan_tasks BEGIN SELECT RAISE(ABORT, 'plan_tasks is append-only'); END;
