CREATE TABLE duty_sources (
  duty INTEGER NOT NULL REFERENCES duties (id),
  document INTEGER NOT NULL REFERENCES documents (id),
  place TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (duty, document, place)
) STRICT;

CREATE INDEX duty_sources_by_document ON duty_sources (document);

CREATE TRIGGER duty_sources_never_deleted BEFORE DELETE ON duty_sources BEGIN SELECT RAISE(ABORT, 'duty_sources is append-only'); END;

CREATE TRIGGER duty_sources_never_updated BEFORE UPDATE ON duty_sources BEGIN SELECT RAISE(ABORT, 'duty_sources is append-only'); END;
