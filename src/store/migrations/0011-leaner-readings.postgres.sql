-- A unit has a few sets of a few dozen items: the unit alone finds them, in an index of half the size.

DROP INDEX readings_by_unit;
CREATE INDEX readings_by_unit ON readings (unit);
