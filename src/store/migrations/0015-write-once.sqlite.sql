CREATE TRIGGER roadmap_lines_never_updated BEFORE UPDATE ON roadmap_lines BEGIN SELECT RAISE(ABORT, 'roadmap_lines is append-only'); END;
CREATE TRIGGER roadmap_lines_never_deleted BEFORE DELETE ON roadmap_lines BEGIN SELECT RAISE(ABORT, 'roadmap_lines is append-only'); END;
CREATE TRIGGER roadmap_declarations_never_updated BEFORE UPDATE ON roadmap_declarations BEGIN SELECT RAISE(ABORT, 'roadmap_declarations is append-only'); END;
CREATE TRIGGER roadmap_declarations_never_deleted BEFORE DELETE ON roadmap_declarations BEGIN SELECT RAISE(ABORT, 'roadmap_declarations is append-only'); END;
