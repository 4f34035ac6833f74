-- Reports and the clues they belong to. Every report opens a clue of its own; merging only points one clue at another.

CREATE FUNCTION clue_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% of % is refused: what happened stays recorded', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TABLE clue_clue (
    service_region      region_code  NOT NULL,
    id                  uuid         NOT NULL,
    version             bigint       NOT NULL,
    number              varchar(9)   NOT NULL CHECK (number ~ '^[0-9]{9}$'),
    status              varchar(24)  NOT NULL,
    -- Invariant 1: exactly one unit and one person, from the first insert on.
    first_contact_unit  varchar(32)  NOT NULL,
    responsible_unit    varchar(32)  NOT NULL,
    responsible_person  varchar(64)  NOT NULL,
    due_at              timestamptz,
    due_reason          varchar(8),
    overdue_since       timestamptz,
    rejections          integer      NOT NULL DEFAULT 0,
    emergency           smallint     NOT NULL DEFAULT 0 CHECK (emergency BETWEEN 0 AND 3),
    outcome             varchar(12)  NOT NULL,
    related_id          uuid,
    -- The clue it was put under, and the one at the top that stands for all; both null if it stands for itself.
    merged_into         uuid,
    master_id           uuid,
    merged_from_status  varchar(24),
    facts               jsonb        NOT NULL,
    facts_revision      integer      NOT NULL,
    reports             integer      NOT NULL CHECK (reports > 0),
    search_text         text         NOT NULL,
    search_grams        text[]       NOT NULL,
    -- 1 to 3 emergencies, 9 other open clues, 20 merged, 30 ended: the order of lists.
    rank                smallint     NOT NULL,
    registered_at       timestamptz  NOT NULL,
    updated_at          timestamptz  NOT NULL,
    PRIMARY KEY (service_region, id),
    UNIQUE (service_region, number),
    CHECK ((merged_into IS NULL) = (master_id IS NULL)),
    CHECK ((merged_into IS NULL) = (merged_from_status IS NULL)),
    CHECK ((status = 'MERGED') = (merged_into IS NOT NULL)),
    CHECK (master_id <> id AND merged_into <> id),
    CHECK ((due_at IS NULL) = (due_reason IS NULL))
);
CREATE INDEX clue_clue_list ON clue_clue (service_region, rank, due_at, id);
CREATE INDEX clue_clue_responsible ON clue_clue (service_region, responsible_unit, rank, due_at);
CREATE INDEX clue_clue_master ON clue_clue (service_region, master_id) WHERE master_id IS NOT NULL;
CREATE INDEX clue_clue_under ON clue_clue (service_region, merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX clue_clue_clock ON clue_clue (due_at) WHERE overdue_since IS NULL AND rank < 20;
CREATE INDEX clue_clue_search ON clue_clue USING gin (search_grams);

CREATE FUNCTION clue_keep_origin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.first_contact_unit <> OLD.first_contact_unit OR NEW.number <> OLD.number
            OR NEW.registered_at <> OLD.registered_at OR NEW.service_region <> OLD.service_region THEN
        RAISE EXCEPTION 'first-contact unit, number and time of a clue never change'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER clue_clue_origin BEFORE UPDATE ON clue_clue FOR EACH ROW EXECUTE FUNCTION clue_keep_origin();
CREATE TRIGGER clue_clue_keep BEFORE DELETE ON clue_clue FOR EACH ROW EXECUTE FUNCTION clue_refuse_change();

CREATE TABLE clue_report (
    service_region   region_code  NOT NULL,
    id               uuid         NOT NULL,
    version          bigint       NOT NULL,
    number           varchar(9)   NOT NULL,
    clue_id          uuid         NOT NULL,
    reporter_id      uuid         NOT NULL,
    conversation_id  uuid,
    source           varchar(24)  NOT NULL,
    external_number  varchar(64),
    received_at      timestamptz  NOT NULL,
    text             bytea        NOT NULL,
    text_key         varchar(64),
    messages         uuid[]       NOT NULL,
    facts            jsonb        NOT NULL,
    evidence         jsonb        NOT NULL,
    revision         integer      NOT NULL CHECK (revision > 0),
    PRIMARY KEY (service_region, id),
    UNIQUE (service_region, number),
    UNIQUE (service_region, clue_id),
    FOREIGN KEY (service_region, clue_id) REFERENCES clue_clue (service_region, id)
);
CREATE INDEX clue_report_reporter ON clue_report (service_region, reporter_id, received_at DESC);
CREATE UNIQUE INDEX clue_report_external ON clue_report (service_region, source, external_number)
    WHERE external_number IS NOT NULL;

CREATE FUNCTION clue_keep_receipt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.service_region, NEW.number, NEW.clue_id, NEW.reporter_id, NEW.source, NEW.received_at)
            IS DISTINCT FROM
       (OLD.service_region, OLD.number, OLD.clue_id, OLD.reporter_id, OLD.source, OLD.received_at) THEN
        RAISE EXCEPTION 'the receipt of a report never changes' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER clue_report_receipt BEFORE UPDATE ON clue_report FOR EACH ROW EXECUTE FUNCTION clue_keep_receipt();
CREATE TRIGGER clue_report_keep BEFORE DELETE ON clue_report FOR EACH ROW EXECUTE FUNCTION clue_refuse_change();

-- Every version of a report: the words that came with it and the facts as they stood then.
CREATE TABLE clue_report_revision (
    service_region  region_code  NOT NULL,
    report_id       uuid         NOT NULL,
    revision        integer      NOT NULL,
    at              timestamptz  NOT NULL,
    cause_kind      varchar(12)  NOT NULL,
    cause_id        uuid         NOT NULL,
    text            bytea        NOT NULL,
    messages        uuid[]       NOT NULL,
    facts           jsonb        NOT NULL,
    evidence        jsonb        NOT NULL,
    PRIMARY KEY (service_region, report_id, revision),
    FOREIGN KEY (service_region, report_id) REFERENCES clue_report (service_region, id)
);
CREATE TRIGGER clue_report_revision_keep BEFORE UPDATE OR DELETE ON clue_report_revision
    FOR EACH ROW EXECUTE FUNCTION clue_refuse_change();

CREATE TABLE clue_history (
    service_region  region_code   NOT NULL,
    clue_id         uuid          NOT NULL,
    step            integer       NOT NULL,
    at              timestamptz   NOT NULL,
    event           varchar(32)   NOT NULL,
    status          varchar(24)   NOT NULL,
    unit_id         varchar(32)   NOT NULL,
    person_id       varchar(64)   NOT NULL,
    actor           varchar(64),
    reason          varchar(4000),
    cause_kind      varchar(12)   NOT NULL,
    cause_id        uuid          NOT NULL,
    PRIMARY KEY (service_region, clue_id, step),
    FOREIGN KEY (service_region, clue_id) REFERENCES clue_clue (service_region, id)
);
CREATE TRIGGER clue_history_keep BEFORE UPDATE OR DELETE ON clue_history
    FOR EACH ROW EXECUTE FUNCTION clue_refuse_change();

-- Units that see a clue. Once a party, always one: a unit that sent a clue back can be asked about its answer.
CREATE TABLE clue_party (
    service_region  region_code  NOT NULL,
    clue_id         uuid         NOT NULL,
    unit_id         varchar(32)  NOT NULL,
    role            varchar(16)  NOT NULL,
    since           timestamptz  NOT NULL,
    PRIMARY KEY (service_region, clue_id, unit_id, role),
    FOREIGN KEY (service_region, clue_id) REFERENCES clue_clue (service_region, id)
);
CREATE INDEX clue_party_unit ON clue_party (service_region, unit_id, clue_id);

-- What linking found and what people said about pairs of clues, one row per finding.
CREATE TABLE clue_link (
    service_region  region_code       NOT NULL,
    id              uuid              NOT NULL,
    clue_id         uuid              NOT NULL,
    other_id        uuid              NOT NULL,
    finding         varchar(16)       NOT NULL
        CHECK (finding IN ('MERGED', 'REVIEW', 'RECURRENCE', 'SAME', 'DIFFERENT', 'DOUBTFUL')),
    probability     double precision,
    evidence        jsonb,
    actor           varchar(64),
    at              timestamptz       NOT NULL,
    PRIMARY KEY (service_region, id)
);
CREATE INDEX clue_link_pair ON clue_link (service_region, clue_id, other_id);
CREATE TRIGGER clue_link_keep BEFORE UPDATE OR DELETE ON clue_link
    FOR EACH ROW EXECUTE FUNCTION clue_refuse_change();

-- Under which keys a report is found for comparison.
CREATE TABLE clue_blocking_key (
    service_region  region_code  NOT NULL,
    key             varchar(80)  NOT NULL,
    report_id       uuid         NOT NULL,
    clue_id         uuid         NOT NULL,
    PRIMARY KEY (service_region, key, report_id)
);
CREATE INDEX clue_blocking_key_report ON clue_blocking_key (service_region, report_id);

-- One row per key that was ever compared: locked in ascending order, it keeps twin reports from missing each other.
CREATE TABLE clue_blocking_lock (
    service_region  region_code  NOT NULL,
    key             varchar(80)  NOT NULL,
    PRIMARY KEY (service_region, key)
);

-- Report numbers are handed out in blocks; what is left of a block after a restart stays unused.
CREATE TABLE clue_number_block (
    service_region  region_code  NOT NULL,
    year            integer      NOT NULL,
    next            integer      NOT NULL,
    PRIMARY KEY (service_region, year)
);
