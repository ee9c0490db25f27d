-- What papers tell bodies to do, and everything said of it later. A deadline is JSON text: kind, wording and the days it spans.

CREATE TABLE duties (
  id INTEGER PRIMARY KEY,
  content TEXT NOT NULL CHECK (content <> ''),
  giver TEXT NOT NULL,
  lead TEXT NOT NULL,
  unit TEXT REFERENCES units (id),
  deadline TEXT NOT NULL,
  proof TEXT NOT NULL
) STRICT;

CREATE INDEX duties_by_giver ON duties (giver);
CREATE INDEX duties_by_lead ON duties (lead);
CREATE INDEX duties_by_unit ON duties (unit);

CREATE TABLE duty_supporters (
  duty INTEGER NOT NULL REFERENCES duties (id),
  place INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (duty, place)
) STRICT;

CREATE INDEX duty_supporters_by_body ON duty_supporters (body);

-- Criteria as set/no, indicators as set/2.1.
CREATE TABLE duty_criteria (
  duty INTEGER NOT NULL REFERENCES duties (id),
  place INTEGER NOT NULL,
  criterion TEXT NOT NULL,
  PRIMARY KEY (duty, place)
) STRICT;

CREATE TABLE duty_sources (
  duty INTEGER NOT NULL REFERENCES duties (id),
  document INTEGER NOT NULL REFERENCES documents (id),
  place TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (duty, document, place)
) STRICT;

CREATE INDEX duty_sources_by_document ON duty_sources (document);

CREATE TABLE duty_events (
  seq INTEGER PRIMARY KEY,
  duty INTEGER NOT NULL REFERENCES duties (id),
  kind TEXT NOT NULL CHECK (kind IN ('given', 'cited', 'received', 'progress', 'extension-asked', 'extension-refused', 'extended', 'done', 'accepted', 'returned', 'withdrawn')),
  on_day TEXT NOT NULL,
  note TEXT NOT NULL,
  percent INTEGER CHECK (percent BETWEEN 0 AND 100),
  deadline TEXT,
  document INTEGER REFERENCES documents (id),
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX duty_events_by_duty ON duty_events (duty, seq);

CREATE TABLE duty_event_files (
  event INTEGER NOT NULL REFERENCES duty_events (seq),
  file TEXT NOT NULL REFERENCES files (sha),
  name TEXT NOT NULL,
  PRIMARY KEY (event, file)
) STRICT;

CREATE INDEX duty_event_files_by_file ON duty_event_files (file);

-- Who was reminded of what, and on which day; once for each day something is due by, and each step up.
CREATE TABLE duty_notices (
  seq INTEGER PRIMARY KEY,
  login TEXT NOT NULL,
  duty INTEGER NOT NULL REFERENCES duties (id),
  kind TEXT NOT NULL CHECK (kind IN ('due-soon', 'overdue', 'raised')),
  due TEXT NOT NULL,
  on_day TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (login, duty, kind, due)
) STRICT;

CREATE INDEX duty_notices_by_duty ON duty_notices (duty);

-- One letter to one person on one day, with how many duties stood in it.
CREATE TABLE duty_mails (
  login TEXT NOT NULL,
  on_day TEXT NOT NULL,
  duties INTEGER NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (login, on_day)
) STRICT;

-- Where reminders go; null where the person gave no address.
ALTER TABLE people ADD COLUMN mail TEXT;
