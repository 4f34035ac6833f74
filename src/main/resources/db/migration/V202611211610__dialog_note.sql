-- What people write for the next one when they give a conversation back.
CREATE TABLE dialog_note (
    service_region region_code NOT NULL,
    id             uuid        NOT NULL,
    conversation   uuid        NOT NULL,
    staff          varchar(64) NOT NULL,
    text           bytea       NOT NULL,
    noted_at       timestamptz NOT NULL,
    PRIMARY KEY (service_region, id)
);
CREATE INDEX dialog_note_conversation ON dialog_note (service_region, conversation);
