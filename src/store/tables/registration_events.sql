CREATE TABLE registration_events (
  seq INTEGER PRIMARY KEY,
  registration INTEGER NOT NULL REFERENCES registrations (id),
  state TEXT NOT NULL CHECK (state IN ('accepted', 'refused', 'withdrawn', 'carried')),
  reason TEXT NOT NULL,
  plan INTEGER REFERENCES documents (id),
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL,
  CHECK (state = 'accepted' OR reason <> '')
) STRICT;

CREATE INDEX registration_events_by_registration ON registration_events (registration, seq);

CREATE TRIGGER registration_events_never_deleted BEFORE DELETE ON registration_events BEGIN SELECT RAISE(ABORT, 'registration_events is append-only'); END;

CREATE TRIGGER registration_events_never_updated BEFORE UPDATE ON registration_events BEGIN SELECT RAISE(ABORT, 'registration_events is append-only'); END;
