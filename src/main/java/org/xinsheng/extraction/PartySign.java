package org.xinsheng.extraction;

/**
 * What the words around a name say for or against its bearer being the one who should pay, with its weight in log-odds.
 * The weights add up; they are set by hand, so that each can be argued about, and moved by the labelled reports as far as
 * these have enough to say.
 */
enum PartySign {
    /** X拖欠, X至今未付. */
    OWES(1.3),
    /** A predicate of owing follows in the sentence, with nobody else named in between. */
    OWES_LATER(0),
    /** X说年底给, X只给了五千: begins its clause and does what those do that owe. */
    ACTS(0.9),
    /** 投诉X, 举报X. */
    ACCUSED(1.2),
    /** 责成X, 要求X. */
    DEMANDED(0.2),
    /** 在X上班, 给X干. */
    WORKED_FOR(0.7),
    /** 在X学校装修: builders at a house that is not theirs. */
    HAS_WORKS(-1.6),
    /** X的员工, X老师. */
    HAS_STAFF(1.2),
    /** 与X签订合同. */
    SIGNED_WITH(1.2),
    /** 公司叫X, 欠款的是X. */
    NAMED_AS(1),
    /** 分包给X, 挂靠X. */
    GOT_THE_WORK(1.2),
    /** X承建. */
    CONTRACTS(0.2),
    /** X开发, X没回款. */
    HAS_IT_BUILT(-1.5),
    /** 向X反映, 尊敬的X. */
    TOLD(-1.2),
    /** 老板说X没给钱: whom somebody else puts the blame on. */
    BLAMED(-1.7),
    /** X旁边, 堵在X: says where. */
    LANDMARK(-3),
    /** X立案, X住院. */
    HANDLES(-1.3),
    /** 不是X. */
    DENIED(-4),
    /** Between blanks in a text message. */
    STANDS_ALONE(1.2),
    /** In the first line of a letter. */
    IN_TITLE(-0.4),
    REPEATED(0.9),
    /** Confirmed or found by the trained model. */
    SEEN_BY_MODEL(1.1),
    /** Struck out: 某物流公司. */
    MASKED(-0.4),
    /** The last line of a letter. */
    SIGNS_THE_LETTER(0),
    /** Addressed, in a letter that says 贵局 or 贵公司. */
    ADDRESSED_AS_YOU(1.9),
    /** X工地, X项目. */
    HAS_SITE(-0.5),
    /** Behind words that introduce a name, in quotation marks, or alone behind the place. */
    POINTED_OUT(0.9),
    /** A person beside whom a firm is named. */
    BESIDE_FIRM(-0.9),
    /** A person beside whom a firm is named that the words before it make the one that hires. */
    BESIDE_HIRER(-1.7),
    /** The boss beside whom the shop or factory is named that the worker worked in. */
    BESIDE_SHOP(-2),
    /** A firm beside which another is named. */
    AMONG_FIRMS(0.3),
    /** A person in a letter. */
    PERSON_IN_LETTER(0.8),
    /** 我叫X, 本人X. */
    SPEAKS(-2.2),
    /** The last of those named in a text message. */
    NAMED_LAST(0.8),
    WATCHDOG(-2.6),
    /** 劳动局姓王的科长. */
    OFFICIAL(-3),
    /** In a text that a machine sends to everybody: 您有一个某某快递待取. */
    IN_NOTICE(-5),
    /** 住进X医院. */
    CURES(-3),
    PUBLIC_BODY(-0.5),
    PERSON(-0.2);

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
