CREATE TABLE sign_in_sessions (
  id TEXT PRIMARY KEY,
  token TEXT NOT NULL UNIQUE,
  user_id TEXT NOT NULL REFERENCES sign_in_people (id),
  expires_at TEXT NOT NULL,
  ip_address TEXT,
  user_agent TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
, way TEXT NOT NULL DEFAULT 'password' CHECK (way IN ('password', 'oidc')), opened_at TEXT) STRICT;

CREATE INDEX sign_in_sessions_by_person ON sign_in_sessions (user_id);
