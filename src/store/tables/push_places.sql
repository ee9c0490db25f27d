CREATE TABLE push_places (
  push INTEGER NOT NULL REFERENCES pushes (id),
  unit TEXT NOT NULL REFERENCES units (id),
  proposed TEXT NOT NULL CHECK (proposed IN ('good', 'middle', 'slow', 'unranked')),
  chosen TEXT NOT NULL CHECK (chosen IN ('good', 'middle', 'slow', 'unranked')),
  reason TEXT NOT NULL,
  PRIMARY KEY (push, unit),
  CHECK (proposed = chosen OR reason <> '')
) STRICT;

CREATE INDEX push_places_by_unit ON push_places (unit);

CREATE TRIGGER push_places_never_deleted BEFORE DELETE ON push_places BEGIN SELECT RAISE(ABORT, 'push_places is append-only'); END;

CREATE TRIGGER push_places_never_updated BEFORE UPDATE ON push_places BEGIN SELECT RAISE(ABORT, 'push_places is append-only'); END;
