-- Sign-in: what the sign-in library keeps (people, keys, sessions) and the tries we count. Instants are ISO text, yes and no are 1 and 0.

CREATE TABLE sign_in_people (
  id TEXT PRIMARY KEY REFERENCES people (login),
  name TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE,
  email_verified INTEGER NOT NULL,
  image TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE sign_in_keys (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES sign_in_people (id),
  provider_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  password TEXT,
  access_token TEXT,
  refresh_token TEXT,
  id_token TEXT,
  access_token_expires_at TEXT,
  refresh_token_expires_at TEXT,
  scope TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  UNIQUE (provider_id, account_id)
) STRICT;
CREATE INDEX sign_in_keys_by_person ON sign_in_keys (user_id);

CREATE TABLE sign_in_sessions (
  id TEXT PRIMARY KEY,
  token TEXT NOT NULL UNIQUE,
  user_id TEXT NOT NULL REFERENCES sign_in_people (id),
  expires_at TEXT NOT NULL,
  ip_address TEXT,
  user_agent TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX sign_in_sessions_by_person ON sign_in_sessions (user_id);

CREATE TABLE sign_in_tries (
  who TEXT PRIMARY KEY,
  wrong INTEGER NOT NULL,
  last_at TEXT NOT NULL
) STRICT;
