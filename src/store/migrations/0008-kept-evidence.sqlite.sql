CREATE TRIGGER files_never_updated BEFORE UPDATE ON files BEGIN SELECT RAISE(ABORT, 'files is append-only'); END;
CREATE TRIGGER files_never_deleted BEFORE DELETE ON files BEGIN SELECT RAISE(ABORT, 'files is append-only'); END;
CREATE TRIGGER file_likenesses_never_updated BEFORE UPDATE ON file_likenesses BEGIN SELECT RAISE(ABORT, 'file_likenesses is append-only'); END;
CREATE TRIGGER file_likenesses_never_deleted BEFORE DELETE ON file_likenesses BEGIN SELECT RAISE(ABORT, 'file_likenesses is append-only'); END;
CREATE TRIGGER evidence_never_updated BEFORE UPDATE ON evidence BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;
CREATE TRIGGER evidence_never_deleted BEFORE DELETE ON evidence BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;
CREATE TRIGGER evidence_removals_never_updated BEFORE UPDATE ON evidence_removals BEGIN SELECT RAISE(ABORT, 'evidence_removals is append-only'); END;
CREATE TRIGGER evidence_removals_never_deleted BEFORE DELETE ON evidence_removals BEGIN SELECT RAISE(ABORT, 'evidence_removals is append-only'); END;
