CREATE TABLE push_letters (
  document INTEGER PRIMARY KEY REFERENCES documents (id),
  push INTEGER NOT NULL REFERENCES pushes (id),
  -- To whom, by when, in whose right it is signed: JSON. What the register keeps of every paper stands there.
  choices TEXT NOT NULL,
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX push_letters_by_push ON push_letters (push);

CREATE TRIGGER push_letters_never_deleted BEFORE DELETE ON push_letters BEGIN SELECT RAISE(ABORT, 'push_letters is append-only'); END;

CREATE TRIGGER push_letters_never_updated BEFORE UPDATE ON push_letters BEGIN SELECT RAISE(ABORT, 'push_letters is append-only'); END;
