CREATE TABLE duty_mails (
  login TEXT NOT NULL,
  on_day TEXT NOT NULL,
  duties INTEGER NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (login, on_day)
) STRICT;

CREATE TRIGGER duty_mails_never_deleted BEFORE DELETE ON duty_mails BEGIN SELECT RAISE(ABORT, 'duty_mails is append-only'); END;

CREATE TRIGGER duty_mails_never_updated BEFORE UPDATE ON duty_mails BEGIN SELECT RAISE(ABORT, 'duty_mails is append-only'); END;
