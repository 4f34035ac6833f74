-- Offers of clues from unit to unit, and emergency alarms.

CREATE TABLE routing_transfer (
    service_region  region_code   NOT NULL,
    id              uuid          NOT NULL,
    version         bigint        NOT NULL,
    clue_id         uuid          NOT NULL,
    from_unit       varchar(32)   NOT NULL,
    to_unit         varchar(32)   NOT NULL,
    status          varchar(12)   NOT NULL
        CHECK (status IN ('OFFERED', 'ACCEPTED', 'REJECTED', 'EXPIRED', 'DESIGNATED')),
    legal_basis     varchar(500)  NOT NULL,
    summary         varchar(2000) NOT NULL,
    facts_revision  integer       NOT NULL,
    offered_by      varchar(64)   NOT NULL,
    offered_at      timestamptz   NOT NULL,
    answer_by       timestamptz   NOT NULL,
    answered_at     timestamptz,
    answered_by     varchar(64),
    answer          varchar(4000),
    reason_code     varchar(24),
    proposed_unit   varchar(32),
    PRIMARY KEY (service_region, id),
    CHECK (from_unit <> to_unit),
    CHECK ((status = 'OFFERED') = (answered_at IS NULL)),
    CHECK (status <> 'REJECTED' OR (reason_code IS NOT NULL AND proposed_unit IS NOT NULL))
);
-- A clue waits for one answer at a time.
CREATE UNIQUE INDEX routing_transfer_one_open ON routing_transfer (service_region, clue_id) WHERE status = 'OFFERED';
CREATE INDEX routing_transfer_clue ON routing_transfer (service_region, clue_id, offered_at);
CREATE INDEX routing_transfer_waiting ON routing_transfer (service_region, to_unit, answer_by) WHERE status = 'OFFERED';
CREATE INDEX routing_transfer_clock ON routing_transfer (answer_by) WHERE status = 'OFFERED';

CREATE FUNCTION routing_refuse_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'DELETE of % is refused: what happened stays recorded', TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER routing_transfer_keep BEFORE DELETE ON routing_transfer
    FOR EACH ROW EXECUTE FUNCTION routing_refuse_delete();

CREATE FUNCTION routing_keep_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status <> 'OFFERED' THEN
        RAISE EXCEPTION 'an answered transfer never changes' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER routing_transfer_answer BEFORE UPDATE ON routing_transfer
    FOR EACH ROW EXECUTE FUNCTION routing_keep_answer();

CREATE TABLE routing_alarm (
    service_region   region_code  NOT NULL,
    id               uuid         NOT NULL,
    version          bigint       NOT NULL,
    conversation_id  uuid,
    reporter_id      uuid,
    number           varchar(9),
    incident         varchar(16)  NOT NULL,
    level            smallint     NOT NULL CHECK (level BETWEEN 1 AND 3),
    reason           varchar(64)  NOT NULL,
    raised_at        timestamptz  NOT NULL,
    alerted          varchar(64)  NOT NULL,
    alerted_at       timestamptz  NOT NULL,
    escalations      integer      NOT NULL,
    exhausted        boolean      NOT NULL,
    acknowledged_by  varchar(64),
    acknowledged_at  timestamptz,
    PRIMARY KEY (service_region, id),
    CHECK ((acknowledged_by IS NULL) = (acknowledged_at IS NULL))
);
CREATE UNIQUE INDEX routing_alarm_one_open ON routing_alarm (service_region, conversation_id)
    WHERE acknowledged_at IS NULL AND conversation_id IS NOT NULL;
CREATE INDEX routing_alarm_clock ON routing_alarm (alerted_at) WHERE acknowledged_at IS NULL AND NOT exhausted;
CREATE INDEX routing_alarm_current ON routing_alarm (service_region, raised_at DESC);
CREATE TRIGGER routing_alarm_keep BEFORE DELETE ON routing_alarm
    FOR EACH ROW EXECUTE FUNCTION routing_refuse_delete();
