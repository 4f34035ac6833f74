-- The outbox. A text is a row before it is sent; its attempts are kept for ever, because each may have reached a person.
CREATE TABLE outbox_text (
    service_region    region_code  NOT NULL,
    id                uuid         NOT NULL,
    conversation_id   uuid,
    channel           varchar(16)  NOT NULL,
    our_address       bytea        NOT NULL,
    recipient_address bytea        NOT NULL,
    body              bytea        NOT NULL,
    cause_kind        varchar(16)  NOT NULL,
    cause_id          uuid         NOT NULL,
    recipient         varchar(64)  NOT NULL,
    purpose           varchar(64)  NOT NULL,
    template          varchar(64),
    state             varchar(16)  NOT NULL,
    delivery          varchar(16),
    error_code        varchar(64),
    not_before        timestamptz  NOT NULL,
    -- When there is something to do next: send, give an attempt up, ask.
    due_at            timestamptz  NOT NULL,
    attempt_id        uuid,
    first_attempt_at  timestamptz,
    attempted_at      timestamptz,
    sends             integer      NOT NULL DEFAULT 0,
    resends           integer      NOT NULL DEFAULT 0,
    look_ups          integer      NOT NULL DEFAULT 0,
    created_at        timestamptz  NOT NULL,
    updated_at        timestamptz  NOT NULL,
    PRIMARY KEY (service_region, id),
    UNIQUE (service_region, cause_kind, cause_id, recipient, purpose)
);
CREATE INDEX outbox_text_queued ON outbox_text (channel, due_at) WHERE state = 'QUEUED';
CREATE INDEX outbox_text_unsettled ON outbox_text (due_at) WHERE state IN ('SENDING', 'UNKNOWN');
CREATE INDEX outbox_text_in_order ON outbox_text (service_region, conversation_id, id)
    WHERE state IN ('QUEUED', 'SENDING', 'UNKNOWN');
CREATE INDEX outbox_text_thread ON outbox_text (service_region, conversation_id, id);
CREATE INDEX outbox_text_undelivered ON outbox_text (service_region, id)
    WHERE state IN ('REFUSED', 'NEEDS_PERSON') OR delivery IN ('UNDELIVERED', 'FAILED');

CREATE TABLE outbox_attempt (
    service_region region_code NOT NULL,
    id             uuid        NOT NULL,
    text_id        uuid        NOT NULL,
    channel        varchar(16) NOT NULL,
    number         integer     NOT NULL,
    started_at     timestamptz NOT NULL,
    ended_at       timestamptz,
    outcome        varchar(16),
    detail         varchar(200),
    external_id    varchar(64),
    PRIMARY KEY (service_region, id),
    UNIQUE (service_region, text_id, number)
);
-- Receipts name an attempt or the provider's id, and no service region.
CREATE INDEX outbox_attempt_by_id ON outbox_attempt (id);
CREATE INDEX outbox_attempt_by_external_id ON outbox_attempt (channel, external_id);
