package org.xinsheng.core;

/** 拖欠原因 as far as it decides who is responsible (R17, R20). */
public enum ArrearsCause {
    ILLEGAL_CONTRACTING,
    SUBCONTRACT_WHOLE,
    ILLEGAL_SUBCONTRACTING,
    AFFILIATION,
    PROJECT_PAYMENT_OVERDUE,
    GOV_FUNDS_NOT_IN_PLACE,
    OPERATING_DIFFICULTY
}
