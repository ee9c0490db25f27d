CREATE TABLE file_likenesses (
  file TEXT NOT NULL REFERENCES files (sha),
  other TEXT NOT NULL REFERENCES files (sha),
  PRIMARY KEY (file, other)
) STRICT;

CREATE INDEX file_likenesses_by_other ON file_likenesses (other);

CREATE TRIGGER file_likenesses_never_deleted BEFORE DELETE ON file_likenesses BEGIN SELECT RAISE(ABORT, 'file_likenesses is append-only'); END;

CREATE TRIGGER file_likenesses_never_updated BEFORE UPDATE ON file_likenesses BEGIN SELECT RAISE(ABORT, 'file_likenesses is append-only'); END;
