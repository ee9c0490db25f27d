CREATE TABLE chain_head (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL
) STRICT;

CREATE TRIGGER chain_head_never_deleted BEFORE DELETE ON chain_head BEGIN SELECT RAISE(ABORT, 'chain_head is kept'); END;
