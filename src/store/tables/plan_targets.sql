CREATE TABLE plan_targets (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plans (seq),
  wording TEXT NOT NULL,
  due TEXT NOT NULL,
  target TEXT NOT NULL
) STRICT;

CREATE INDEX plan_targets_by_plan ON plan_targets (plan, id);

CREATE TRIGGER plan_targets_never_deleted BEFORE DELETE ON plan_targets BEGIN SELECT RAISE(ABORT, 'plan_targets is append-only'); END;

CREATE TRIGGER plan_targets_never_updated BEFORE UPDATE ON plan_targets BEGIN SELECT RAISE(ABORT, 'plan_targets is append-only'); END;
