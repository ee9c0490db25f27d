CREATE TRIGGER roadmap_lines_never_changed BEFORE UPDATE OR DELETE ON roadmap_lines FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER roadmap_lines_never_emptied BEFORE TRUNCATE ON roadmap_lines FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER roadmap_declarations_never_changed BEFORE UPDATE OR DELETE ON roadmap_declarations FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER roadmap_declarations_never_emptied BEFORE TRUNCATE ON roadmap_declarations FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
