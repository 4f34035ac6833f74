package org.xinsheng.routing;

/** Why an offered unit may reject (transfer protocol 3.2). */
public enum RejectionReason {
    REGION("不在本地区"),
    INDUSTRY("不属本行业"),
    LEVEL("层级不符"),
    NOT_WAGES("不是工资"),
    LEGAL_STAGE("已进司法程序"),
    DUPLICATE("重复"),
    /** Named so that it can be refused: whoever needs more facts asks for them. */
    INSUFFICIENT_INFO("材料不全");

    private final String label;

    RejectionReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isValid() {
        return this != INSUFFICIENT_INFO;
    }
}
