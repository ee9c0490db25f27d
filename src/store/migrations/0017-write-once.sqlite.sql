CREATE TRIGGER period_reports_never_updated BEFORE UPDATE ON period_reports BEGIN SELECT RAISE(ABORT, 'period_reports is append-only'); END;
CREATE TRIGGER period_reports_never_deleted BEFORE DELETE ON period_reports BEGIN SELECT RAISE(ABORT, 'period_reports is append-only'); END;
