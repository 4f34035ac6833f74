-- The secret code of an anonymous chat: with a number it opens that report's thread from elsewhere. Only a keyed hash.
CREATE TABLE dialog_secret_code (
    service_region region_code NOT NULL,
    reporter       uuid        NOT NULL,
    code_hash      varchar(48) NOT NULL,
    made_at        timestamptz NOT NULL,
    PRIMARY KEY (service_region, reporter)
);

-- Six digits that were sent to the phone of a report, for the conversation that named its number. Only a keyed hash.
CREATE TABLE dialog_phone_code (
    service_region region_code NOT NULL,
    conversation   uuid        NOT NULL,
    number         varchar(9)  NOT NULL,
    code_hash      varchar(48) NOT NULL,
    valid_until    timestamptz NOT NULL,
    PRIMARY KEY (service_region, conversation, number)
);

-- What was tried for a number, whether there is such a report or not: the limits must not tell.
CREATE TABLE dialog_proof_attempt (
    service_region region_code NOT NULL,
    id             uuid        NOT NULL,
    number         varchar(9)  NOT NULL,
    conversation   uuid        NOT NULL,
    kind           varchar(8)  NOT NULL CHECK (kind IN ('ASKED', 'SENT', 'WRONG')),
    at             timestamptz NOT NULL,
    PRIMARY KEY (service_region, id)
);
CREATE INDEX dialog_proof_attempt_number ON dialog_proof_attempt (service_region, number, kind, at);
CREATE INDEX dialog_proof_attempt_conversation ON dialog_proof_attempt (service_region, conversation, kind, at);

CREATE INDEX dialog_conversation_reporter ON dialog_conversation (service_region, reporter);
