-- Status texts that a worker got since the last turn: an answer without a number is about the latest. Rows are only added
-- by whoever tells, and taken away by the turn that holds the conversation.
CREATE TABLE dialog_told (
    service_region region_code NOT NULL,
    id             uuid        NOT NULL,
    conversation   uuid        NOT NULL,
    number         varchar(9)  NOT NULL,
    template       varchar(64) NOT NULL,
    told_at        timestamptz NOT NULL,
    PRIMARY KEY (service_region, id)
);
CREATE INDEX dialog_told_conversation ON dialog_told (service_region, conversation);
