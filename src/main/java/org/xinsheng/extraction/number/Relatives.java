package org.xinsheng.extraction.number;

import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Headcount;

/** Small groups that are named as such: 夫妻俩, 我父母, 兄弟仨, 一家三口 at work; and 就我一个. */
final class Relatives {

    private static final Phrases COUPLES = Phrases.listed(
            "夫妻 两口子 俩口子 夫妇 两公婆 公婆俩 父子俩 父子两 母子俩 兄弟俩 兄弟两 姐妹俩 姐弟俩 母女俩 我们俩 我俩 咱俩 俺俩 俺们俩 咱们俩 我们两个 我们两人 我们哥俩 哥俩 姐俩 "
                    + "爷俩 娘俩 两老表 两兄弟 我们2个 我们2人 俩人 我跟他俩 我们二人 我俩个 小两口 老两口 父女俩 爷儿俩 哥儿俩 两父子 两姐妹 师徒俩 父子二人 兄弟二人 "
                    + "两姊妹 姊妹俩 姊妹两 姊妹两个 姐妹两个 兄弟两个 妯娌俩 妯娌两 两妯娌 翁婿俩 爷孙俩 叔侄俩 叔侄两 舅甥俩 师徒两 夫妻二人 夫妻两个 俩兄弟 俩姐妹 俩姊妹");
    private static final Phrases THREES = Phrases.listed("我们仨 我仨 兄弟仨 姐妹仨 爷仨 哥仨 俺仨 咱仨 父子三个 兄弟三个 哥儿仨 我们三 父子三人 兄弟三人");
    private static final Phrases SIBLINGS = Phrases.listed("姐妹 兄弟 姊妹 弟兄 妯娌");
    private static final Phrases ALONE =
            Phrases.listed("就我一个 只有我一个 就我自己 我一个人 只有我自己 我自己一个 就俺一个 俺一个人 就老子一个 就我一人 我一人 只有我一人 就欠我一个 只欠我一个");
    private static final Phrases AT_WORK = Phrases.listed("在 干 打工 做 给 都在 一起 工资 的工资 工钱 的工钱 去 跟 被 包");
    private static final Phrases THEIRS = Phrases.listed("老板 包工头 经理 总 法人");

    private Relatives() {}

    static @Nullable People read(String text) {
        People family = family(text);
        People several = family != null ? family : siblings(text);
        People threes = several != null ? several : word(text, THREES, 3);
        People couple = threes != null ? threes : word(text, COUPLES, 2);
        People parents = couple != null ? couple : word(text, Kin.parents(), 2);
        return parents != null ? parents : word(text, ALONE, 1);
    }

    /** 我们四姐妹, 弟兄三个. */
    private static @Nullable People siblings(String text) {
        for (int at = SIBLINGS.first(text, 0); at >= 0; at = SIBLINGS.first(text, at + 1)) {
            int end = at + SIBLINGS.lengthAt(text, at);
            int before = at > 0 ? Digits.chinese(text.charAt(at - 1)) : -1;
            boolean counted = text.startsWith("个", end + 1) || text.startsWith("人", end + 1);
            int behind = counted ? Digits.chinese(text.charAt(end)) : -1;
            int people = Math.max(before, behind);
            boolean theirs = THEIRS.in(Surroundings.clauseBefore(text, at, 8)) || text.startsWith("们", end);
            if (people >= 3 && !theirs && (before < 0 || !Digits.opens(text.charAt(Math.max(0, at - 2))))) {
                return new People(
                        Headcount.exactly(people),
                        before > 0 ? at - 1 : at,
                        before > 0 ? end : end + 2,
                        "rule:family",
                        0.85);
            }
        }
        return null;
    }

    private static @Nullable People word(String text, Phrases words, int people) {
        for (int at = words.first(text, 0); at >= 0; at = words.first(text, at + 1)) {
            int end = at + words.lengthAt(text, at);
            boolean theirs = THEIRS.in(Surroundings.clauseBefore(text, at, 8));
            boolean needed = words != Kin.parents() || AT_WORK.begin(Surroundings.after(text, end, 4));
            if (!theirs
                    && needed
                    && !text.startsWith("关系", end)
                    && !text.startsWith("店", end)
                    && !text.startsWith("档", end)) {
                return Companions.besides(new People(Headcount.exactly(people), at, end, "rule:pair", 0.85), text);
            }
        }
        return null;
    }

    /** 一家三口在砖厂干活; but not 一家五口等米下锅. */
    private static @Nullable People family(String text) {
        for (int at = text.indexOf("一家"); at >= 0; at = text.indexOf("一家", at + 2)) {
            int digit = at + 2 < text.length() ? Digits.chinese(text.charAt(at + 2)) : -1;
            boolean mouths = digit >= 2 && (text.startsWith("口", at + 3) || text.startsWith("个", at + 3));
            if (mouths && AT_WORK.begin(Surroundings.after(text, at + 4, 4))) {
                return new People(Headcount.exactly(digit), at, at + 4, "rule:family", 0.85);
            }
        }
        return null;
    }
}
