CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;

CREATE TRIGGER readings_never_changed BEFORE UPDATE OR DELETE ON readings FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER readings_never_emptied BEFORE TRUNCATE ON readings FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_never_changed BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_never_emptied BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER batches_never_changed BEFORE UPDATE OR DELETE ON batches FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER batches_never_emptied BEFORE TRUNCATE ON batches FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER batch_undos_never_changed BEFORE UPDATE OR DELETE ON batch_undos FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER batch_undos_never_emptied BEFORE TRUNCATE ON batch_undos FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER chain_head_never_deleted BEFORE DELETE ON chain_head FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER chain_head_never_emptied BEFORE TRUNCATE ON chain_head FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reading_sources_never_changed BEFORE UPDATE OR DELETE ON reading_sources FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reading_sources_never_emptied BEFORE TRUNCATE ON reading_sources FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reading_entries_never_changed BEFORE UPDATE OR DELETE ON reading_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reading_entries_never_emptied BEFORE TRUNCATE ON reading_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
