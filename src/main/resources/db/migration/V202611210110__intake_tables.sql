-- The inbox. A text is inserted once and never changed but for its progress; the webhook touches nothing else.
CREATE TABLE intake_text (
    service_region  region_code  NOT NULL,
    id              uuid         NOT NULL,
    conversation_id uuid         NOT NULL,
    channel         varchar(16)  NOT NULL,
    external_id     varchar(128) NOT NULL,
    origin          varchar(16)  NOT NULL,
    worker_address  bytea        NOT NULL,
    our_address     bytea        NOT NULL,
    body            bytea        NOT NULL,
    raw             bytea        NOT NULL,
    media           smallint     NOT NULL,
    received_at     timestamptz  NOT NULL,
    stored_at       timestamptz  NOT NULL,
    -- The look of the danger rules at this single text.
    check_attempts  integer      NOT NULL DEFAULT 0,
    check_due_at    timestamptz  NOT NULL,
    checked_at      timestamptz,
    turn_id         uuid,
    done_at         timestamptz,
    PRIMARY KEY (service_region, id),
    UNIQUE (service_region, channel, external_id)
);
CREATE INDEX intake_text_unchecked ON intake_text (check_due_at) WHERE checked_at IS NULL;
CREATE INDEX intake_text_open ON intake_text (service_region, conversation_id, received_at, id) WHERE done_at IS NULL;
CREATE INDEX intake_text_thread ON intake_text (service_region, conversation_id, received_at DESC, id DESC);

-- One row per conversation: its lock, and where its next turn stands.
CREATE TABLE intake_conversation (
    service_region region_code NOT NULL,
    id             uuid        NOT NULL,
    -- The newest text when the wait was last worked out; a newer one makes it worked out again.
    assessed_text  uuid,
    due_at         timestamptz,
    turn_id        uuid,
    attempts       integer     NOT NULL DEFAULT 0,
    PRIMARY KEY (service_region, id)
);

-- Requests that could not be trusted or understood. They belong to no service region that could be believed.
CREATE TABLE intake_quarantine (
    service_region region_code NOT NULL DEFAULT '100000',
    id             uuid        NOT NULL,
    channel        varchar(16) NOT NULL,
    reason         varchar(64) NOT NULL,
    raw            bytea       NOT NULL,
    received_at    timestamptz NOT NULL,
    PRIMARY KEY (service_region, id)
);
