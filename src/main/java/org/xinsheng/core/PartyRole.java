package org.xinsheng.core;

/** The part that somebody plays in the chain between the one who has the work done and the workers (724 Art. 2, 29, 30). */
public enum PartyRole {
    /** 建设单位, 业主, 甲方, 开发商. */
    PROJECT_OWNER,
    /** 施工总承包单位. */
    GENERAL_CONTRACTOR,
    /** 专业分包, or a subcontractor of a kind that was not said. */
    SUBCONTRACTOR,
    /** 劳务分包单位, also the agency that hires out workers. */
    LABOR_SUBCONTRACTOR,
    /** 包工头, 带班, 班组长: a person without a firm. */
    FOREMAN,
    /** 监理单位. */
    SUPERVISION_FIRM,
    /** 用人单位 outside of any chain: shop, factory, school. */
    EMPLOYER,
    /** Speaks or signs for a firm: 法人, 负责人, 项目经理, 会计. */
    RESPONSIBLE_PERSON,
    /** Named, and no part said. */
    OTHER
}
