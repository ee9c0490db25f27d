-- Pushing the slow (đôn đốc): figures of works and money as reported, and every push that was saved, with what the board showed then. Money is whole đồng.

-- A figure is never changed: the newest of a unit, measure and day stands. One without a value takes back what was said of that day.
CREATE TABLE progress_figures (
  seq INTEGER PRIMARY KEY,
  unit TEXT NOT NULL REFERENCES units (id),
  measure TEXT NOT NULL,
  as_of TEXT NOT NULL,
  value INTEGER CHECK (value >= 0),
  source TEXT NOT NULL CHECK (source <> ''),
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX progress_figures_by_unit ON progress_figures (unit, measure, as_of);

-- `board` is JSON: the components of every unit as they were on that day, which no later figure changes.
CREATE TABLE pushes (
  id INTEGER PRIMARY KEY,
  area TEXT NOT NULL REFERENCES units (id),
  as_of TEXT NOT NULL,
  board TEXT NOT NULL,
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX pushes_by_area ON pushes (area, as_of);

-- Where each unit was put, what had been proposed, and why it was changed.
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

-- The letters drafted from a push, in the register of documents; a second one follows where the first was recalled.
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
