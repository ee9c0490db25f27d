CREATE TABLE duty_notices (
  seq INTEGER PRIMARY KEY,
  login TEXT NOT NULL,
  duty INTEGER NOT NULL REFERENCES duties (id),
  kind TEXT NOT NULL CHECK (kind IN ('due-soon', 'overdue', 'raised')),
  due TEXT NOT NULL,
  on_day TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (login, duty, kind, due)
) STRICT;

CREATE INDEX duty_notices_by_duty ON duty_notices (duty);

CREATE TRIGGER duty_notices_never_deleted BEFORE DELETE ON duty_notices BEGIN SELECT RAISE(ABORT, 'duty_notices is append-only'); END;

CREATE TRIGGER duty_notices_never_updated BEFORE UPDATE ON duty_notices BEGIN SELECT RAISE(ABORT, 'duty_notices is append-only'); END;
