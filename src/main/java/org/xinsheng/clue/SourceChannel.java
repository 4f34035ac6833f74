package org.xinsheng.clue;

/** 线索来源: where a report came from (domain group A). */
public enum SourceChannel {
    SMS,
    WECHAT,
    WEBCHAT,
    /** 政务服务热线 (A04). */
    HOTLINE,
    /** 全国根治欠薪线索反映平台 (A01). */
    NATIONAL_PLATFORM,
    /** A02. */
    LOCAL_PLATFORM,
    /** 信访 (A05). */
    PETITION,
    /** A06. */
    MEDIATION_BODY,
    /** A07. */
    PUBLIC_OPINION,
    /** 一窗受理 (A10). */
    WINDOW,
    /** 一网通办 (A11). */
    WEB_FORM,
    /** A13. */
    JOINT_RECEPTION,
    /** A21. */
    INSPECTION,
    /** A22. */
    PLATFORM_WARNING
}
