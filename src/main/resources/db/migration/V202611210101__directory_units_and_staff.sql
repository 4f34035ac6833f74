CREATE TABLE directory_profile (
    service_region          region_code PRIMARY KEY,
    name                    text NOT NULL,
    sms_signature           text NOT NULL CHECK (sms_signature !~ '欠薪'),
    construction_lead       text NOT NULL CHECK (construction_lead IN ('HRSS', 'INDUSTRY_DEPARTMENT')),
    triage_workdays         int  NOT NULL CHECK (triage_workdays > 0),
    transfer_answer_workdays int NOT NULL CHECK (transfer_answer_workdays > 0),
    major_headcount         int  NOT NULL CHECK (major_headcount > 0),
    major_amount_yuan       bigint NOT NULL CHECK (major_amount_yuan > 0)
);

-- Codes of units and user names are unique in the whole service, because people and letters name them without a region.
CREATE TABLE directory_unit (
    service_region region_code NOT NULL,
    code           text NOT NULL CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{1,31}$'),
    name           text NOT NULL,
    short_name     text NOT NULL CHECK (char_length(short_name) <= 8),
    kind           text NOT NULL,
    region         region_code NOT NULL,
    parent         text,
    phone          text NOT NULL,
    has_account    boolean NOT NULL,
    PRIMARY KEY (service_region, code),
    FOREIGN KEY (service_region, parent) REFERENCES directory_unit (service_region, code)
);

CREATE TABLE directory_staff (
    service_region region_code NOT NULL,
    user_name      text NOT NULL CHECK (user_name ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    unit_code      text NOT NULL,
    name           text NOT NULL,
    roles          text[] NOT NULL,
    alert_phone    bytea,
    -- Who stands in during leave (AB角).
    deputy         text,
    password_hash  text,
    enabled        boolean NOT NULL DEFAULT true,
    PRIMARY KEY (service_region, user_name),
    FOREIGN KEY (service_region, unit_code) REFERENCES directory_unit (service_region, code)
);
CREATE INDEX directory_staff_user_name ON directory_staff (user_name);

-- A shift repeats on every day of its kind, in Asia/Shanghai; it goes on past midnight if it ends before it starts.
CREATE TABLE directory_shift (
    service_region region_code NOT NULL,
    unit_code      text NOT NULL,
    days           text NOT NULL CHECK (days IN ('EVERY_DAY', 'WORKDAY', 'REST_DAY')),
    starts         time NOT NULL,
    ends           time NOT NULL,
    -- In order: the first is in charge, the next is called when the first does not answer.
    officers       text[] NOT NULL CHECK (cardinality(officers) > 0),
    PRIMARY KEY (service_region, unit_code, days, starts),
    FOREIGN KEY (service_region, unit_code) REFERENCES directory_unit (service_region, code)
);

CREATE TABLE directory_absence (
    service_region region_code NOT NULL,
    user_name      text NOT NULL,
    starts_at      timestamptz NOT NULL,
    ends_at        timestamptz NOT NULL CHECK (ends_at > starts_at),
    PRIMARY KEY (service_region, user_name, starts_at),
    FOREIGN KEY (service_region, user_name) REFERENCES directory_staff (service_region, user_name)
);
