package org.xinsheng.dialog;

import java.util.Optional;
import java.util.regex.Pattern;
import org.xinsheng.core.AmountBasis;

/** Words that tell whether a sum is everything, each one's or each month's. */
final class Basis {

    private static final Pattern PERSON = Pattern.compile("每个?人|(?<![0-9一二两三四五六七八九十百])[一1](?:个人|人(?!工))|每位|人均|单人");
    private static final Pattern MONTH = Pattern.compile("每个?月|一个月|1个月|按月|月薪");
    private static final Pattern TOTAL = Pattern.compile("总共|一共|总的|总数|全部|合计|加起来|所有人?|大家的|我们(?:几个)?一起");

    private Basis() {}

    static boolean isPerPerson(String words) {
        return PERSON.matcher(words).find();
    }

    /** The words without those of the basis. */
    static String without(String words) {
        String rest = words;
        for (Pattern pattern : new Pattern[] {TOTAL, PERSON, MONTH}) {
            rest = pattern.matcher(rest).replaceAll("");
        }
        return rest;
    }

    static Optional<AmountBasis> in(String words) {
        if (TOTAL.matcher(words).find()) {
            return Optional.of(AmountBasis.TOTAL);
        }
        if (PERSON.matcher(words).find()) {
            return Optional.of(AmountBasis.PER_PERSON);
        }
        return MONTH.matcher(words).find() ? Optional.of(AmountBasis.PER_MONTH) : Optional.empty();
    }
}
