package org.xinsheng.clue;

/** The states of a clue (domain: first-contact state machine 3.1). */
public enum ClueStatus {
    REGISTERED("已登记"),
    TRIAGE("甄别中"),
    NEEDS_INFO("待补充"),
    MERGED("已并案"),
    TRANSFER_OFFERED("转送待接收"),
    TRANSFER_REJECTED("被退回"),
    DISPUTED("管辖争议"),
    DESIGNATED("已指定承办"),
    /** 签收: signed for, which is not yet 受理. */
    ACCEPTED("已接收"),
    VERIFYING("核实中"),
    HANDLING("处置中"),
    PARTIALLY_PAID("部分清偿"),
    LEGAL_TRACK("司法程序跟踪"),
    EXPLAIN_PENDING("拟解释说明"),
    EXPLAINED("已解释说明"),
    NOT_ACCEPTED("不予受理"),
    RESOLVED("已解决待回访"),
    CLOSED("办结"),
    CLOSED_LEGAL("转司法程序结"),
    REOPENED("重新办理");

    private final String label;

    ClueStatus(String label) {
        this.label = label;
    }

    /** As clerks say it. */
    public String label() {
        return label;
    }

    /** Whether the matter has ended, until it is opened again. */
    public boolean isTerminal() {
        return this == EXPLAINED || this == NOT_ACCEPTED || this == CLOSED || this == CLOSED_LEGAL;
    }

    /** Whether new reports can still join. */
    public boolean isOpen() {
        return !isTerminal() && this != MERGED;
    }
}
