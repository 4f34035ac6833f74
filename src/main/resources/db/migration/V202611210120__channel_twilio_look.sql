-- Up to when Twilio's list of inbound messages was read, for each of our own numbers.
CREATE TABLE channel_twilio_look (
    service_region region_code NOT NULL,
    our_number     varchar(32) NOT NULL,
    read_until     timestamptz NOT NULL,
    due_at         timestamptz NOT NULL,
    claimed_at     timestamptz,
    PRIMARY KEY (service_region, our_number)
);
