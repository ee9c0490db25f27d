CREATE TABLE duty_event_files (
  event INTEGER NOT NULL REFERENCES duty_events (seq),
  file TEXT NOT NULL REFERENCES files (sha),
  name TEXT NOT NULL,
  PRIMARY KEY (event, file)
) STRICT;

CREATE INDEX duty_event_files_by_file ON duty_event_files (file);

CREATE TRIGGER duty_event_files_never_deleted BEFORE DELETE ON duty_event_files BEGIN SELECT RAISE(ABORT, 'duty_event_files is append-only'); END;

CREATE TRIGGER duty_event_files_never_updated BEFORE UPDATE ON duty_event_files BEGIN SELECT RAISE(ABORT, 'duty_event_files is append-only'); END;
