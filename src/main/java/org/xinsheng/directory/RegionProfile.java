package org.xinsheng.directory;

import org.xinsheng.core.RegionCode;

/**
 * What a city decides for itself.
 *
 * @param name of the city, such as 烟台
 * @param smsSignature the registered name that signs every SMS, without brackets: 烟台12345; never 欠薪
 * @param constructionLead who leads on building sites (R16, R17)
 * @param transferAnswerWorkdays T04: within which an offered unit accepts or rejects
 * @param triageWorkdays T02: within which the first-contact unit decides
 * @param majorHeadcount from how many people a clue is MAJOR (R28); a default, not from a rule
 * @param majorAmountYuan from which sum a clue is MAJOR (R28); a default, not from a rule
 */
public record RegionProfile(
        RegionCode serviceRegion,
        String name,
        String smsSignature,
        ConstructionLead constructionLead,
        int triageWorkdays,
        int transferAnswerWorkdays,
        int majorHeadcount,
        long majorAmountYuan) {

    /** Who leads on building sites. */
    public enum ConstructionLead {
        HRSS,
        INDUSTRY_DEPARTMENT
    }
}
