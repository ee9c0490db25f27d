CREATE TABLE duty_events (
  seq INTEGER PRIMARY KEY,
  duty INTEGER NOT NULL REFERENCES duties (id),
  kind TEXT NOT NULL CHECK (kind IN ('given', 'cited', 'received', 'progress', 'extension-asked', 'extension-refused', 'extended', 'done', 'accepted', 'returned', 'withdrawn')),
  on_day TEXT NOT NULL,
  note TEXT NOT NULL,
  percent INTEGER CHECK (percent BETWEEN 0 AND 100),
  deadline TEXT,
  document INTEGER REFERENCES documents (id),
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX duty_events_by_duty ON duty_events (duty, seq);

CREATE TRIGGER duty_events_never_deleted BEFORE DELETE ON duty_events BEGIN SELECT RAISE(ABORT, 'duty_events is append-only'); END;

CREATE TRIGGER duty_events_never_updated BEFORE UPDATE ON duty_events BEGIN SELECT RAISE(ABORT, 'duty_events is append-only'); END;
