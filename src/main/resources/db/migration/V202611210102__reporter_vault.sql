CREATE TABLE reporter_person (
    service_region region_code NOT NULL,
    id             uuid NOT NULL,
    safe_mode      boolean NOT NULL DEFAULT false,
    opted_out      boolean NOT NULL DEFAULT false,
    created_at     timestamptz NOT NULL,
    PRIMARY KEY (service_region, id)
);

-- An address belongs to one person; a person may have several. Clear text is nowhere in this table.
CREATE TABLE reporter_address (
    service_region region_code NOT NULL,
    channel        text NOT NULL,
    address_hash   varchar(48) NOT NULL,
    address        bytea NOT NULL,
    reporter       uuid NOT NULL,
    last_used_at   timestamptz NOT NULL,
    PRIMARY KEY (service_region, channel, address_hash),
    FOREIGN KEY (service_region, reporter) REFERENCES reporter_person (service_region, id)
);
CREATE INDEX reporter_address_of_person ON reporter_address (service_region, reporter, last_used_at DESC);

CREATE TABLE reporter_phone (
    service_region region_code NOT NULL,
    reporter       uuid NOT NULL,
    phone_hash     varchar(48) NOT NULL,
    phone          bytea NOT NULL,
    given_at       timestamptz NOT NULL,
    PRIMARY KEY (service_region, reporter, phone_hash),
    FOREIGN KEY (service_region, reporter) REFERENCES reporter_person (service_region, id)
);

-- Who looked behind a pseudonym, when and why.
CREATE TABLE reporter_reveal (
    service_region region_code NOT NULL,
    id             uuid NOT NULL,
    reporter       uuid NOT NULL,
    revealed_by    text NOT NULL,
    purpose        text NOT NULL CHECK (char_length(purpose) BETWEEN 2 AND 200),
    revealed_at    timestamptz NOT NULL,
    PRIMARY KEY (service_region, id),
    FOREIGN KEY (service_region, reporter) REFERENCES reporter_person (service_region, id)
);
