CREATE TRIGGER files_never_changed BEFORE UPDATE OR DELETE ON files FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER files_never_emptied BEFORE TRUNCATE ON files FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER file_likenesses_never_changed BEFORE UPDATE OR DELETE ON file_likenesses FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER file_likenesses_never_emptied BEFORE TRUNCATE ON file_likenesses FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_never_changed BEFORE UPDATE OR DELETE ON evidence FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_never_emptied BEFORE TRUNCATE ON evidence FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_removals_never_changed BEFORE UPDATE OR DELETE ON evidence_removals FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_removals_never_emptied BEFORE TRUNCATE ON evidence_removals FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
