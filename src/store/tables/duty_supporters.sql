CREATE TABLE duty_supporters (
  duty INTEGER NOT NULL REFERENCES duties (id),
  place INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (duty, place)
) STRICT;

CREATE INDEX duty_supporters_by_body ON duty_supporters (body);

CREATE TRIGGER duty_supporters_never_deleted BEFORE DELETE ON duty_supporters BEGIN SELECT RAISE(ABORT, 'duty_supporters is append-only'); END;

CREATE TRIGGER duty_supporters_never_updated BEFORE UPDATE ON duty_supporters BEGIN SELECT RAISE(ABORT, 'duty_supporters is append-only'); END;
