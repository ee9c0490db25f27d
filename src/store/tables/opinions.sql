CREATE TABLE opinions (
  seq INTEGER PRIMARY KEY,
  unit TEXT NOT NULL REFERENCES units (id),
  set_id TEXT NOT NULL,
  criterion INTEGER NOT NULL,
  as_of TEXT NOT NULL,
  move TEXT NOT NULL CHECK (move IN ('submit', 'withdraw', 'verify', 'confirm', 'return', 'correct', 'decide')),
  axis TEXT NOT NULL CHECK (axis IN ('self', 'area', 'department', 'council')),
  verdict TEXT CHECK (verdict IS NULL OR verdict IN ('met', 'unmet')),
  reason TEXT NOT NULL,
  person TEXT NOT NULL,
  role TEXT NOT NULL,
  behalf TEXT,
  up_to INTEGER NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX opinions_by_unit ON opinions (unit, set_id, criterion);

CREATE TRIGGER opinions_never_deleted BEFORE DELETE ON opinions BEGIN SELECT RAISE(ABORT, 'opinions is append-only'); END;

CREATE TRIGGER opinions_never_updated BEFORE UPDATE ON opinions BEGIN SELECT RAISE(ABORT, 'opinions is append-only'); END;
