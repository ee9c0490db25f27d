CREATE TRIGGER progress_figures_never_updated BEFORE UPDATE ON progress_figures BEGIN SELECT RAISE(ABORT, 'progress_figures is append-only'); END;
CREATE TRIGGER progress_figures_never_deleted BEFORE DELETE ON progress_figures BEGIN SELECT RAISE(ABORT, 'progress_figures is append-only'); END;
CREATE TRIGGER pushes_never_updated BEFORE UPDATE ON pushes BEGIN SELECT RAISE(ABORT, 'pushes is append-only'); END;
CREATE TRIGGER pushes_never_deleted BEFORE DELETE ON pushes BEGIN SELECT RAISE(ABORT, 'pushes is append-only'); END;
CREATE TRIGGER push_places_never_updated BEFORE UPDATE ON push_places BEGIN SELECT RAISE(ABORT, 'push_places is append-only'); END;
CREATE TRIGGER push_places_never_deleted BEFORE DELETE ON push_places BEGIN SELECT RAISE(ABORT, 'push_places is append-only'); END;
CREATE TRIGGER push_letters_never_updated BEFORE UPDATE ON push_letters BEGIN SELECT RAISE(ABORT, 'push_letters is append-only'); END;
CREATE TRIGGER push_letters_never_deleted BEFORE DELETE ON push_letters BEGIN SELECT RAISE(ABORT, 'push_letters is append-only'); END;
