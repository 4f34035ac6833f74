package org.xinsheng.extraction.number;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The words that tell apart whose rate is told: 大工, 夜班, 我媳妇. */
final class Trades {

    /** @param person one human being, not a trade */
    record Label(String word, int start, int end, boolean person) {}

    private static final Phrases SHIFTS = Phrases.listed("白班 夜班 早班 晚班 中班 塔司 信号 组长 班长 领班 普工 技工 学徒 徒弟 师傅");
    private static final Phrases NO_ME = Phrases.listed("我们 俺们 给我 欠我 差我 拖我 跟我说 对我 我要 我想 我问");
    private static final int LONGEST = 3;
    private static final int GAP = 3;

    private Trades() {}

    static boolean end(String part) {
        return TradeGroups.endsWithTrade(part) || SHIFTS.end(part);
    }

    /** The label that ends last between two places of the text. */
    static @Nullable Label last(String text, int from, int to) {
        for (int end = to; end > from; end--) {
            Label label = endingAt(text, from, end);
            if (label != null) {
                return label;
            }
        }
        return null;
    }

    private static @Nullable Label endingAt(String text, int from, int end) {
        String before = text.substring(Math.max(from, end - LONGEST - 1), end);
        int kin = Kin.WORDS.lengthBefore(before, before.length());
        if (kin > 0) {
            return new Label(before.substring(before.length() - kin), end - kin, end, true);
        }
        int me = Kin.ME.lengthBefore(before, before.length());
        boolean plural = NO_ME.end(before) || end < text.length() && NO_ME.lengthAt(text, end - me) > me;
        if (me > 0 && !plural) {
            return new Label(before.substring(before.length() - me), end - me, end, true);
        }
        if (!end(before)) {
            return null;
        }
        int length = Math.max(2, SHIFTS.lengthBefore(before, before.length()));
        return before.length() < length
                ? null
                : new Label(before.substring(before.length() - length), end - length, end, false);
    }

    /** The first number of a kind that is told right behind the label, wherever that stands again. */
    static @Nullable Counted countedBehind(Situation in, Label label, Predicate<Counted> kind) {
        for (Counted number : in.numbers().all()) {
            String before =
                    Surroundings.before(in.text(), number.start(), label.word().length() + GAP);
            int at = before.lastIndexOf(label.word());
            boolean near = at >= 0 && before.substring(at).chars().noneMatch(c -> c == ',' || c == ' ');
            if (near && kind.test(number)) {
                return number;
            }
        }
        return null;
    }
}
