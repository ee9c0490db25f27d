CREATE TRIGGER wordings_never_updated BEFORE UPDATE ON wordings BEGIN SELECT RAISE(ABORT, 'wordings is append-only'); END;
CREATE TRIGGER wordings_never_deleted BEFORE DELETE ON wordings BEGIN SELECT RAISE(ABORT, 'wordings is append-only'); END;
