CREATE TABLE task_ends (
  task INTEGER PRIMARY KEY REFERENCES tasks (id),
  person TEXT NOT NULL,
  at TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE TRIGGER task_ends_never_deleted BEFORE DELETE ON task_ends BEGIN SELECT RAISE(ABORT, 'task_ends is append-only'); END;

CREATE TRIGGER task_ends_never_updated BEFORE UPDATE ON task_ends BEGIN SELECT RAISE(ABORT, 'task_ends is append-only'); END;
