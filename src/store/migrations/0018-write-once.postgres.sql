CREATE TRIGGER wordings_never_changed BEFORE UPDATE OR DELETE ON wordings FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER wordings_never_emptied BEFORE TRUNCATE ON wordings FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
