CREATE TABLE batch_undos (
  batch INTEGER PRIMARY KEY REFERENCES batches (id),
  entry INTEGER NOT NULL,
  person TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TRIGGER batch_undos_never_deleted BEFORE DELETE ON batch_undos BEGIN SELECT RAISE(ABORT, 'batch_undos is append-only'); END;

CREATE TRIGGER batch_undos_never_updated BEFORE UPDATE ON batch_undos BEGIN SELECT RAISE(ABORT, 'batch_undos is append-only'); END;
