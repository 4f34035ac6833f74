package org.xinsheng.extraction.number;

import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Headcount;

/** 我和老公, 我跟我哥: two; 我、我哥和我弟: three; 我与王强、李勇、周健: four. */
final class Companions {

    private static final String LINKS = "和跟与同、及带";
    private static final Phrases SKIPPED =
            Phrases.listed("到 着 同村的 同村 一个 另一个 另外一个 邻村的 隔壁 我们村的 我的 我 俺 工友 老乡 同事 朋友 我老乡 我工友 我同事 1个 另外1个");
    private static final Phrases STRANGERS = Phrases.listed("他们 她们 老板 他老板 师傅们 工友们 同事们 朋友们 公司 包工头 经理 项目 单位 领导");
    private static final Phrases BEHIND_NAME =
            Phrases.listed("的工资 的工钱 两人 两个 俩 二人 三人 三个 四人 在 一起 等人 工资 都 被 几人 他们 工钱 干 给 去 到 没 、 等 和 ， , 及");
    private static final int MOST = 8;
    private static final int LONGEST = 60;

    private Companions() {}

    static @Nullable People read(String text) {
        for (int at = text.indexOf('我'); at >= 0; at = text.indexOf('我', at + 1)) {
            People found = from(text, at);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** 两口子带一个徒弟: those who are named behind a group come on top. */
    static People besides(People group, String text) {
        int end = group.end();
        int others = 0;
        for (int next = companion(text, end); next > 0 && others < MOST; next = companion(text, end)) {
            others++;
            end = next;
        }
        Headcount all = Headcount.exactly(group.count().min() + others);
        return others == 0 ? group : new People(all, group.start(), end, group.rule(), group.confidence());
    }

    /** 加 links too, but 我加老乡 is what one does on a phone. */
    private static boolean isLink(String text, int at) {
        char c = text.charAt(at);
        return LINKS.indexOf(c) >= 0 || c == '加' && at > 0 && text.charAt(at - 1) != '我';
    }

    private static @Nullable People from(String text, int at) {
        int end = at + 1;
        int others = 0;
        int next = companion(text, end);
        while (next > 0 && others < MOST) {
            others++;
            end = next;
            next = companion(text, end);
        }
        return others == 0 || end - at > LONGEST
                ? null
                : new People(Headcount.exactly(others + 1), at, end, "rule:speaker-and-kin", 0.9);
    }

    /** The end of the companion that is linked at {@code at}, or -1. */
    private static int companion(String text, int at) {
        if (at >= text.length() || !isLink(text, at)) {
            return -1;
        }
        int plain = at + 1;
        int from = plain + SKIPPED.lengthAt(text, plain);
        from += SKIPPED.lengthAt(text, from);
        if (STRANGERS.lengthAt(text, plain) > 0 || STRANGERS.lengthAt(text, from) > 0) {
            return -1;
        }
        for (int start : new int[] {plain, from}) {
            int kin = Kin.WORDS.lengthAt(text, start);
            if (kin > 0 && !text.startsWith("们", start + kin) && !text.startsWith("的", start + kin)) {
                int name = nameLength(text, start + kin);
                return start + kin + name;
            }
        }
        boolean villager = from > plain && text.startsWith("老", from);
        int name = nameLength(text, from);
        return villager ? Math.min(text.length(), from + 2) : name > 0 ? from + name : -1;
    }

    /** Length of a personal name that something follows which names have behind them, or 0. */
    private static int nameLength(String text, int at) {
        boolean listed = at > 1 && text.charAt(at - 1) == '、' && Surnames.isHan(text.charAt(at - 2));
        if (at >= text.length() || !listed && !Surnames.begins(text.substring(at, at + 1))) {
            return 0;
        }
        for (int length = 3; length >= 2; length--) {
            int end = at + length;
            if (end <= text.length() && isHan(text, at, end) && BEHIND_NAME.lengthAt(text, end) > 0) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isHan(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Surnames.isHan(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
