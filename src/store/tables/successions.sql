CREATE TABLE successions (
  from_unit TEXT NOT NULL REFERENCES units (id),
  to_unit TEXT NOT NULL REFERENCES units (id),
  effective TEXT NOT NULL,
  legal_basis TEXT NOT NULL,
  PRIMARY KEY (from_unit, to_unit)
) STRICT;
