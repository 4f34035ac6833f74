package org.xinsheng.dialog;

import java.util.regex.Pattern;

/** What is said when something is put right without a word of its being wrong. */
final class RightingWords {

    private static final String FIGURE = "[0-9一二两三四五六七八九十]";

    private static final String SAYS = "其实|实际上|应为|应该[是写叫]|改[成为到]|换成|更正|才对|(?:^|[，,\\s了])还是|手[抖滑]|[口笔]误|看花了?眼|搬[到去]";

    /** 没那么多, 又算了一遍, 对了账. */
    private static final String COUNTS_AGAIN =
            "没[那这]么多|不止|不算|重新[数算]|[算加]上|加起来|漏[了说]|没算|[算对]了(?:一?下|一?遍|个)?账|又?[算数]了(?:一?下|一?遍)";

    /** 那个是9200, 按9150, 就差4月, 剩12个. */
    private static final String STANDS = "那[个边家件]是(?=[0-9]{3,}|[一二两三四五六七八九十][万千])|那?就?按(?=" + FIGURE
            + ")|[就只][差欠剩](?=[^，。,\\s]{0,3}" + FIGURE + ")|剩下?" + FIGURE + "+个(?!月)";

    /** 又走了一个, 人数多了3. */
    private static final String CHANGES = "又[走来]了" + FIGURE + "+个|人数?[也都还又]?[^，。\\s]{0,2}[多少][了出算]?" + FIGURE;

    /** 欠条上写的是85600, and no day on which it is due. */
    private static final String PAPER =
            "(?:欠条|条子|账本|账单)上?[写记]?的?[是有]?(?=" + FIGURE + "[0-9.]*[万千百0-9])(?![^，。]{0,4}[月号日])";

    /** 先前说的5600没错, 算了 就5600. */
    private static final String RETURNS = "(?:先前|之前|前面|原来|原先|开头|刚开始|最早|头?一[次回遍])(?:[说报写讲]的?|的|那个)*" + FIGURE
            + "[^，。\\s]{0,8}?(?:没错|是?对)|算了[，,\\s]*[就按](?=" + FIGURE + ")|[变换]回(?=" + FIGURE + ")|改回(?=" + FIGURE + ")";

    private static final Pattern WORDS =
            Pattern.compile(String.join("|", SAYS, COUNTS_AGAIN, STANDS, CHANGES, PAPER, RETURNS));

    private RightingWords() {}

    static boolean in(String text) {
        return WORDS.matcher(text).find();
    }
}
