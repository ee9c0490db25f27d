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
