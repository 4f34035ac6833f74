-- One row per event, written in the event's own transaction. Records and seals are never changed or deleted.
CREATE TABLE audit_record (
    service_region region_code NOT NULL,
    id             uuid NOT NULL,
    at             timestamptz NOT NULL,
    event          text NOT NULL,
    subject        text NOT NULL,
    cause_kind     text NOT NULL,
    cause_id       uuid NOT NULL,
    actor          text,
    -- JSON as text, not jsonb: the hash covers these very characters.
    details        text NOT NULL,
    PRIMARY KEY (service_region, id)
);
CREATE INDEX audit_record_subject ON audit_record (service_region, subject, at);

-- What waits for the sealer.
CREATE TABLE audit_pending (
    service_region region_code NOT NULL,
    record         uuid NOT NULL,
    PRIMARY KEY (service_region, record)
);

-- The place of each record in the chain of its service region; each hash covers the record and the hash before.
CREATE TABLE audit_seal (
    service_region region_code NOT NULL,
    position       bigint NOT NULL CHECK (position > 0),
    record         uuid NOT NULL,
    hash           varchar(48) NOT NULL,
    PRIMARY KEY (service_region, position),
    UNIQUE (service_region, record)
);

CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit record is append-only: % on % refused', TG_OP, TG_TABLE_NAME;
END $$;

CREATE TRIGGER audit_record_append_only BEFORE UPDATE OR DELETE ON audit_record
    FOR EACH ROW EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_record_no_truncate BEFORE TRUNCATE ON audit_record
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_seal_append_only BEFORE UPDATE OR DELETE ON audit_seal
    FOR EACH ROW EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_seal_no_truncate BEFORE TRUNCATE ON audit_seal
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
