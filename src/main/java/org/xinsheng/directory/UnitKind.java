package org.xinsheng.directory;

/** What a unit is, which decides what it can be responsible for (domain: statutory duty matrix). */
public enum UnitKind {
    /** 人力资源社会保障: leads on wages (R15, R16). */
    HRSS,
    /** 住房城乡建设. */
    HUC,
    /** 交通运输. */
    TRANS,
    /** 水利（水务）. */
    WATER,
    /** 铁路. */
    RAIL,
    /** 城市管理. */
    URBAN,
    /** 农业农村. */
    AGRI,
    /** 公安. */
    PSB,
    /** 国资. */
    SASAC,
    /** 财政. */
    FIN,
    /** 发展改革. */
    DRC,
    /** 司法行政、法律援助. */
    JUSTICE,
    COURT,
    /** 政务服务热线: a first contact, not a handler. */
    HOTLINE,
    /** 信访: a first contact, not a handler. */
    PETITION,
    /** 乡镇、街道. */
    TOWN,
    /** 治欠办: arbiter and supervisor. */
    LEADING_OFFICE;

    /** Whether the unit can only receive, not handle: a hotline or petition office cannot enforce (R30). */
    public boolean isOnlyFirstContact() {
        return this == HOTLINE || this == PETITION;
    }
}
