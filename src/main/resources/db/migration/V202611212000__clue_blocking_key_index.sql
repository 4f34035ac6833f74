-- The look for candidates reads the clue of every report under a key: from the index alone, without a visit to the table.
ALTER TABLE clue_blocking_key DROP CONSTRAINT clue_blocking_key_pkey;
ALTER TABLE clue_blocking_key ADD PRIMARY KEY (service_region, key, report_id) INCLUDE (clue_id);
