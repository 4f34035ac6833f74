package org.xinsheng.extraction;

/**
 * What the words around a name say for or against its bearer being the one who should pay, with its weight in log-odds.
 * The weights add up; they are set by hand, so that each can be argued about.
 */
enum PartySign {
    /** X拖欠, X至今未付. */
    OWES(2.2),
    /** A predicate of owing follows in the sentence, with nobody else named in between. */
    OWES_LATER(0.9),
    /** X说年底给, X只给了五千: begins its clause and does what those do that owe. */
    ACTS(0.9),
    /** 投诉X, 举报X. */
    ACCUSED(1.8),
    /** 责成X, 要求X. */
    DEMANDED(0.5),
    /** 在X上班, 给X干. */
    WORKED_FOR(1.5),
    /** 在X学校装修: builders at a house that is not theirs. */
    HAS_WORKS(-1.5),
    /** X的员工, X老师. */
    HAS_STAFF(1.2),
    /** 与X签订合同. */
    SIGNED_WITH(1.2),
    /** 公司叫X, 欠款的是X. */
    NAMED_AS(1.3),
    /** 分包给X, 挂靠X. */
    GOT_THE_WORK(0.9),
    /** X承建. */
    CONTRACTS(0.5),
    /** X开发, X没回款. */
    HAS_IT_BUILT(-1.5),
    /** 向X反映, 尊敬的X. */
    TOLD(-1.4),
    /** 老板说X没给钱: whom somebody else puts the blame on. */
    BLAMED(-1.6),
    /** X立案, X住院. */
    HANDLES(-1.4),
    /** 不是X. */
    DENIED(-4),
    /** Between blanks in a text message. */
    STANDS_ALONE(0.6),
    /** In the first line of a letter. */
    IN_TITLE(0.6),
    REPEATED(0.4),
    WATCHDOG(-2.2),
    PUBLIC_BODY(-0.6),
    PERSON(-0.8);

    private final double weight;

    PartySign(double weight) {
        this.weight = weight;
    }

    /** Whether it tells most of public bodies. */
    boolean ofOffices() {
        return this == TOLD || this == HANDLES;
    }

    double weight() {
        return weight;
    }
}
