CREATE TRIGGER opinions_never_changed BEFORE UPDATE OR DELETE ON opinions FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER opinions_never_emptied BEFORE TRUNCATE ON opinions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER printed_reports_never_changed BEFORE UPDATE OR DELETE ON printed_reports FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER printed_reports_never_emptied BEFORE TRUNCATE ON printed_reports FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
