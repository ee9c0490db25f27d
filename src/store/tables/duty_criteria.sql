CREATE TABLE duty_criteria (
  duty INTEGER NOT NULL REFERENCES duties (id),
  place INTEGER NOT NULL,
  criterion TEXT NOT NULL,
  PRIMARY KEY (duty, place)
) STRICT;

CREATE TRIGGER duty_criteria_never_deleted BEFORE DELETE ON duty_criteria BEGIN SELECT RAISE(ABORT, 'duty_criteria is append-only'); END;

CREATE TRIGGER duty_criteria_never_updated BEFORE UPDATE ON duty_criteria BEGIN SELECT RAISE(ABORT, 'duty_criteria is append-only'); END;
