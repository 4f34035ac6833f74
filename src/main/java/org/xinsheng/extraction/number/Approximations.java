package org.xinsheng.extraction.number;

/** Words before or behind a number that leave it open: 快5万, 八千出头, 3万打不住, 不止两万. */
final class Approximations {

    private static final Phrases BELOW = Phrases.listed("将近 接近 不到 快到 快要 快有 差点 快 近 小 差不到 不足 不满 少于");
    private static final Phrases ABOVE = Phrases.listed("超过 不止 不低于 大于 多于 何止 超 逾");
    private static final Phrases ABOUT =
            Phrases.listed("差不多有 差不多 大概有 大约有 大概 大约 约有 约 估计 估摸 估摸着 大致 合计约 约莫 约摸 大体 大概其 也就 最少 至少 起码 最起码 少说 少说也有 "
                    + "大概是 差不多是 应该是 可能有 可能");
    private static final Phrases LITTLE_MORE = Phrases.listed("出头 挂零 冒头 冒点 零点 多点 多一点 多一些");
    private static final Phrases MORE =
            Phrases.listed("打不住 都打不住 还打不住 都不止 不止 还不止 以上 有余 元多 块多 块钱多 元余 余元 往上 好几 元以上 块以上 块钱以上 块打不住 块不止 多块钱");
    private static final Phrases LITTLE_LESS = Phrases.listed("不到 还不到 不足 差一点 差点 缺一点 块不到 块钱不到 元不到");
    private static final Phrases ABOUT_BEHIND = Phrases.listed("左右 上下 的样子 来往 这样子 样子");

    private final String text;

    Approximations(String text) {
        this.text = text;
    }

    /**
     * @param start where the number begins
     * @param numberEnd where the number itself ends
     * @param end behind its unit
     */
    Quantity apply(Quantity number, int start, int numberEnd, int end) {
        Quantity opened = before(number, start);
        Quantity behind = behind(opened, end);
        return behind == opened && numberEnd < end ? behind(opened, numberEnd) : behind;
    }

    private Quantity before(Quantity number, int at) {
        if (number.isVague()) {
            return number;
        }
        int stop = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
        if (ABOVE.lengthBefore(text, stop) > 0 && number.topUnit() >= 100) {
            return more(number);
        }
        if (BELOW.lengthBefore(text, stop) > 0 && number.max() >= 2 * Quantity.ONE && !isSmallName(stop, number)) {
            return number.with(number.min() / 10 * 9, number.max(), Vagueness.SPAN);
        }
        return ABOUT.lengthBefore(text, stop) > 0 ? number.with(number.min(), number.max(), Vagueness.ABOUT) : number;
    }

    /** 小5 is a person, 小6万 is nearly sixty thousand. */
    private boolean isSmallName(int at, Quantity number) {
        return text.charAt(at - 1) == '小' && (number.topUnit() < 1000 || (at > 1 && text.charAt(at - 2) == '大'));
    }

    private Quantity behind(Quantity number, int at) {
        if (LITTLE_MORE.lengthAt(text, at) > 0 && !number.isVague()) {
            return number.with(number.min(), number.max() / 10 * 11, Vagueness.SPAN);
        }
        if (MORE.lengthAt(text, at) > 0 && !number.isVague() && number.min() >= 10 * Quantity.ONE) {
            return more(number);
        }
        if (LITTLE_LESS.lengthAt(text, at) > 0 && !number.isVague() && endsClause(at)) {
            return number.with(number.min() / 10 * 9, number.max(), Vagueness.SPAN);
        }
        boolean about = ABOUT_BEHIND.lengthAt(text, at) > 0 && number.vagueness() == Vagueness.NONE;
        return about ? number.with(number.min(), number.max(), Vagueness.ABOUT) : number;
    }

    /** "7万不到" ends there; "5个月不到3万" speaks of what follows. */
    private boolean endsClause(int at) {
        int end = at + LITTLE_LESS.lengthAt(text, at);
        return end >= text.length() || !Digits.opens(text.charAt(end));
    }

    /** Up to the next round figure: 35,000 is open to 36,000. */
    private static Quantity more(Quantity number) {
        long step = Quantity.ONE;
        while (number.max() > 0 && number.max() % (step * 10) == 0) {
            step *= 10;
        }
        return number.with(number.min(), number.max() + step, Vagueness.MORE);
    }
}
