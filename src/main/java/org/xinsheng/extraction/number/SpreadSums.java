package org.xinsheng.extraction.number;

import java.util.List;

/** 有三千的有五千的: what some of several people are owed says neither what all of them nor what each of them is. */
final class SpreadSums {

    private static final Phrases SOME = Phrases.listed("有 还有 有欠 有差 也有 有被欠 有拖欠 有拖");
    private static final Phrases SOME_OF = Phrases.listed("有的 有人 有的欠 有的差 有人欠 有人差 有的是 有人是");

    private SpreadSums() {}

    /** The sums without those, where there are several and one is told as that of just some. */
    static List<Sum> without(String text, List<Sum> sums) {
        List<Sum> spread = sums.stream()
                .filter(sum -> isOfSome(text, sum) || SOME_OF.end(before(text, sum)))
                .toList();
        boolean open = spread.size() > 1 && spread.stream().anyMatch(sum -> isOfSome(text, sum));
        return open ? sums.stream().filter(sum -> !spread.contains(sum)).toList() : sums;
    }

    /** 有三千的, but not 有3000的工资. */
    private static boolean isOfSome(String text, Sum sum) {
        String behind = Surroundings.clauseAfter(text, sum.end(), 3);
        int of = behind.startsWith("块") || behind.startsWith("元") ? 1 : 0;
        boolean ends = behind.length() == of + 1
                || behind.startsWith("有", of + 1)
                || behind.startsWith("也", of + 1)
                || behind.startsWith("还", of + 1);
        return SOME.end(before(text, sum)) && behind.startsWith("的", of) && ends;
    }

    private static String before(String text, Sum sum) {
        return Surroundings.before(text, sum.start(), 4).stripTrailing();
    }
}
