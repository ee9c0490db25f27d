CREATE TRIGGER period_reports_never_changed BEFORE UPDATE OR DELETE ON period_reports FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER period_reports_never_emptied BEFORE TRUNCATE ON period_reports FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
