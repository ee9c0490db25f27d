CREATE TABLE task_criteria (
  task INTEGER NOT NULL REFERENCES tasks (id),
  set_id TEXT NOT NULL,
  criterion INTEGER NOT NULL,
  PRIMARY KEY (task, set_id, criterion)
) STRICT;

CREATE TRIGGER task_criteria_never_deleted BEFORE DELETE ON task_criteria BEGIN SELECT RAISE(ABORT, 'task_criteria is append-only'); END;

CREATE TRIGGER task_criteria_never_updated BEFORE UPDATE ON task_criteria BEGIN SELECT RAISE(ABORT, 'task_criteria is append-only'); END;
