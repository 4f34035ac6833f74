-- Every table is prefixed with its module; service_region leads every primary and unique key, so that the data can be
-- distributed by it; no foreign keys across modules; timestamps with time zone; personal data as ciphertext (bytea).
CREATE DOMAIN region_code AS char(6) CHECK (VALUE ~ '^[1-9][0-9]{5}$');
