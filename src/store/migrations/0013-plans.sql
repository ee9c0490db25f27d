-- Who signed up for which title in which year, and the plans beside the documents they are. Nothing is written over: a plan saved again is a later row, and the newest stands.

CREATE TABLE registrations (
  id INTEGER PRIMARY KEY,
  unit TEXT NOT NULL REFERENCES units (id),
  kind TEXT NOT NULL,
  year INTEGER NOT NULL,
  set_id TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('province-plan', 'district-effort', 'own')),
  registered_on TEXT NOT NULL,
  met INTEGER NOT NULL CHECK (met >= 0),
  criteria INTEGER NOT NULL CHECK (criteria >= met),
  plan INTEGER REFERENCES documents (id),
  expected_on TEXT,
  warnings TEXT NOT NULL,
  overriding TEXT NOT NULL,
  note TEXT NOT NULL,
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX registrations_by_unit ON registrations (unit, year);
CREATE INDEX registrations_by_year ON registrations (year);

-- What became of a registration; the newest stands.
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

CREATE TABLE plans (
  seq INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents (id),
  area TEXT NOT NULL REFERENCES units (id),
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL CHECK (ends_on >= starts_on),
  set_id TEXT,
  campaign INTEGER REFERENCES campaigns (id),
  aim TEXT NOT NULL,
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX plans_by_document ON plans (document, seq);
CREATE INDEX plans_by_area ON plans (area, seq);

CREATE TABLE plan_targets (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plans (seq),
  wording TEXT NOT NULL,
  due TEXT NOT NULL,
  target TEXT NOT NULL
) STRICT;

CREATE INDEX plan_targets_by_plan ON plan_targets (plan, id);

CREATE TABLE plan_tasks (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plans (seq),
  content TEXT NOT NULL CHECK (content <> ''),
  leads TEXT NOT NULL,
  supporting TEXT NOT NULL,
  unit TEXT REFERENCES units (id),
  criteria TEXT NOT NULL,
  deadline TEXT NOT NULL,
  proof TEXT NOT NULL
) STRICT;

CREATE INDEX plan_tasks_by_plan ON plan_tasks (plan, id);

-- What a facility target has come to; the newest stands.
CREATE TABLE target_reports (
  seq INTEGER PRIMARY KEY,
  target INTEGER NOT NULL REFERENCES plan_targets (id),
  built INTEGER NOT NULL CHECK (built >= 0),
  person TEXT NOT NULL,
  behalf TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX target_reports_by_target ON target_reports (target, seq);
