CREATE TRIGGER progress_figures_never_changed BEFORE UPDATE OR DELETE ON progress_figures FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER progress_figures_never_emptied BEFORE TRUNCATE ON progress_figures FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER pushes_never_changed BEFORE UPDATE OR DELETE ON pushes FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER pushes_never_emptied BEFORE TRUNCATE ON pushes FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER push_places_never_changed BEFORE UPDATE OR DELETE ON push_places FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER push_places_never_emptied BEFORE TRUNCATE ON push_places FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER push_letters_never_changed BEFORE UPDATE OR DELETE ON push_letters FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER push_letters_never_emptied BEFORE TRUNCATE ON push_letters FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
