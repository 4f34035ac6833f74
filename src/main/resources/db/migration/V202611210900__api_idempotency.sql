-- Answers of POSTs that carried an Idempotency-Key, kept in the transaction of the operation.
CREATE TABLE api_idempotency (
    service_region region_code NOT NULL,
    caller         varchar(64) NOT NULL,
    key            varchar(128) NOT NULL,
    request        char(64) NOT NULL,
    status         integer,
    etag           varchar(64),
    answer         text,
    created_at     timestamptz NOT NULL,
    PRIMARY KEY (service_region, caller, key)
);
CREATE INDEX api_idempotency_age ON api_idempotency (service_region, created_at);
