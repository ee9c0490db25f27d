CREATE TRIGGER opinions_never_updated BEFORE UPDATE ON opinions BEGIN SELECT RAISE(ABORT, 'opinions is append-only'); END;
CREATE TRIGGER opinions_never_deleted BEFORE DELETE ON opinions BEGIN SELECT RAISE(ABORT, 'opinions is append-only'); END;
CREATE TRIGGER printed_reports_never_updated BEFORE UPDATE ON printed_reports BEGIN SELECT RAISE(ABORT, 'printed_reports is append-only'); END;
CREATE TRIGGER printed_reports_never_deleted BEFORE DELETE ON printed_reports BEGIN SELECT RAISE(ABORT, 'printed_reports is append-only'); END;
