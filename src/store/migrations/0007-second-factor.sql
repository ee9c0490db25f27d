-- What a person proves beside the password. The secret is sealed with a key that lies outside the database; it counts from confirmed_at on.
CREATE TABLE second_factors (
  login TEXT PRIMARY KEY REFERENCES people (login),
  secret TEXT NOT NULL,
  confirmed_at TEXT,
  last_step INTEGER NOT NULL
) STRICT;

CREATE TABLE recovery_codes (
  login TEXT NOT NULL REFERENCES people (login),
  hash TEXT NOT NULL,
  PRIMARY KEY (login, hash)
) STRICT;

-- What the door knows of a session beyond the library: by which way the person came, and since when it opens anything. Sessions begun before have to be begun anew.
ALTER TABLE sign_in_sessions ADD COLUMN way TEXT NOT NULL DEFAULT 'password' CHECK (way IN ('password', 'oidc'));
ALTER TABLE sign_in_sessions ADD COLUMN opened_at TEXT;
