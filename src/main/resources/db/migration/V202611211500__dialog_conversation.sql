-- One row a conversation. The state (slots, questions, the worker's words) is ciphertext; who speaks is a column of its
-- own, so that an alarm can silence the service without reading the state.
CREATE TABLE dialog_conversation (
    service_region  region_code NOT NULL,
    id              uuid        NOT NULL,
    channel         varchar(16) NOT NULL,
    reporter        uuid        NOT NULL,
    speaker         varchar(16) NOT NULL CHECK (speaker IN ('SERVICE', 'AWAITING_PERSON', 'PERSON')),
    handover_reason varchar(200),
    waiting_since   timestamptz,
    script          varchar(32) NOT NULL,
    state           bytea       NOT NULL,
    report          uuid,
    updated_at      timestamptz NOT NULL,
    PRIMARY KEY (service_region, id)
);
CREATE INDEX dialog_conversation_waiting ON dialog_conversation (service_region, waiting_since)
    WHERE speaker = 'AWAITING_PERSON';

-- Texts that raised an alarm: seen again, they do not raise another.
CREATE TABLE dialog_alarmed_text (
    service_region region_code NOT NULL,
    text_id        uuid        NOT NULL,
    PRIMARY KEY (service_region, text_id)
);
