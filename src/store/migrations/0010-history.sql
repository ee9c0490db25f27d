-- Which audit entry tells of some readings, so that history can say in which role they were entered. Unknown for those entered before.

ALTER TABLE reading_entries ADD COLUMN audit INTEGER;
