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
    private static final Phrases AND_ME =
            Phrases.listed("我还有 像我这样的还有 像我一样的还有 跟我一样的还有 和我一样的还有 除了我还有 除我之外还有 除了我以外还有 我们带");
    private static final Phrases LINK_WORDS = Phrases.listed("和 跟 与 同 及 带 带着 带了 领 领着 领了 跟着 加 叫了 喊了");
    private static final Phrases LINKED =
            Phrases.listed("其他 其它 另外 另 我 我的 俺 他的 她的 同村 同村的 村里 村里的 一起 一起的 工友 老乡 同事 一同 我们 手下 我手下 其余 下面 其他的 另外的 本村 本村的");
    private static final Phrases SPEAKER = Phrases.listed("我 俺 本人 咱");
    private static final Phrases TOGETHER =
            Phrases.listed("一起 一块 一同 都没 都在 都干 都是 都被 两人 两个 二人 三人 三个 在 给 干 做 打工 工资 的工资 工钱 的工钱 去 跟着 没拿 没领 被欠 的钱");
    private static final Phrases ALSO = Phrases.listed("也没 也是没 也一样 也欠 也被欠 也差 也拿不到 也在那 也在他 也没有 也不给 也三 也两");
    private static final Phrases AT_HOME = Phrases.listed("在家 在老家 在医院 在上学 在读");
    private static final int MOST = 8;
    private static final int LONGEST = 60;

    private Companions() {}

    static @Nullable People read(String text) {
        for (int at = SPEAKER.first(text, 0); at >= 0; at = SPEAKER.first(text, at + 1)) {
            People found = from(text, at, at + SPEAKER.lengthAt(text, at));
            People others = found != null ? found : kin(text, at);
            if (others != null) {
                return others;
            }
        }
        return null;
    }

    /** 我爸和我二叔一起去的: reported by one who was not there himself. */
    private static @Nullable People kin(String text, int at) {
        int first = Kin.WORDS.lengthAt(text, at);
        int kin = first > 0 ? first : 1 + Kin.WORDS.lengthAt(text, at + 1);
        People found = kin < 2 ? null : from(text, at, at + kin);
        String behind = found == null ? "" : Surroundings.clauseAfter(text, found.end(), 6);
        return TOGETHER.begin(behind) && !AT_HOME.begin(behind) ? found : withKin(text, at, kin);
    }

    /** 我哥也没拿到: in a text in which the speaker is owed himself. */
    private static @Nullable People withKin(String text, int at, int kin) {
        boolean also = kin > 1 && ALSO.begin(Surroundings.clauseAfter(text, at + kin, 6));
        return also ? new People(Headcount.exactly(2), at, at + kin, "rule:speaker-and-kin", 0.75) : null;
    }

    /** Whether a count comes on top of the speaker or a relative: 我和(另外五人), 我哥带着(4个人), 我叔和同村(四个人). */
    static boolean linksTo(String before) {
        String words = before.strip();
        if (AND_ME.end(words)) {
            return true;
        }
        int end = words.length();
        for (int i = 0; i < 2; i++) {
            end -= LINKED.lengthBefore(words, end);
        }
        return isLinked(words, words.length()) || isLinked(words, end);
    }

    private static boolean isLinked(String words, int end) {
        int link = LINK_WORDS.lengthBefore(words, end);
        int first = end - link;
        return link > 0 && (SPEAKER.lengthBefore(words, first) > 0 || Kin.WORDS.lengthBefore(words, first) > 0);
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

    /** 加 links too, but 我加老乡 is what one does on a phone; 我妈我婶子 needs no link. 0 also where there is none. */
    private static int linkLength(String text, int at) {
        char c = text.charAt(at);
        if (text.startsWith("还有", at) || text.startsWith("以及", at)) {
            return 2;
        }
        boolean link = LINKS.indexOf(c) >= 0 || c == '加' && at > 0 && text.charAt(at - 1) != '我';
        return link ? 1 : 0;
    }

    private static boolean isListedKin(String text, int at) {
        return (text.charAt(at) == '我' || text.charAt(at) == '俺')
                && Kin.WORDS.lengthAt(text, at) + Kin.WORDS.lengthAt(text, at + 1) > 0;
    }

    private static @Nullable People from(String text, int at, int behind) {
        int end = behind;
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
        int link = at >= text.length() ? 0 : linkLength(text, at);
        if (at >= text.length() || link == 0 && !isListedKin(text, at)) {
            return -1;
        }
        int plain = at + link;
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
