package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Headcount;

/** A number of people who may be owed, with how sure the words around it make that. */
record CountedGroup(Counted number, People people) {

    /** Marks and blanks behind the last word of a text. */
    private static final int FEW = 4;

    private static final long MOST = 100_000 * Quantity.ONE;

    private static final Phrases THEY = Phrases.listed("他们 她们 其它 其他 老板 另有 包工头");
    private static final Phrases OURS = Phrases.listed(
            "我们 咱们 俺们 我门 一共 总共 共 班组 工人 民工 欠 差 拖 组 班 工友 员工 职工 老乡 车间 全部 合计 还有 大概 大约 差不多 我带 全厂 全组 队 农民工 村 有 涉及 "
                    + "人数 俺 咱 工地 剩 扣 手下 手底下 底下");
    private static final Phrases OURS_SURELY = Phrases.listed("我们 一共 总共 共 带了 欠我们 我门 俺们 咱 涉及 人数 我带 合计 我手下 我手底下 手底下那");
    /** 还有一个事. */
    private static final Phrases THINGS = Phrases.listed("事 事情 事儿 案子 情况 问题 活 工地 老板 包工头 公司 厂 店 地方 项目 单位 东家");

    private static final Phrases ALSO_ME = Phrases.listed("连我 加我 加上我 算我 算上我 包括我 带我 带上我 含我 连同我 包含我 加本人 包括本人 含本人");
    private static final Phrases ALIKE = Phrases.listed("跟我一样 和我一样 跟我情况 同我一样 像我这样");
    private static final Phrases SETTLED_BEHIND = Phrases.listed("已经结清 已结清 结清 付清 已付 拿到了 已经拿 已经发 都发了 发了工资");
    private static final Phrases DENIED = Phrases.listed("不是 不是说 并非 而不是");
    private static final Phrases OWED_BEHIND = Phrases.listed("没 工资 欠 农民工 民工 工人 血汗 工钱 未 不发 不给");
    private static final Phrases ONLY_ONE = Phrases.listed("欠我 就我 只有我 就欠我 只欠我 只差我");
    private static final Phrases ONLY = Phrases.listed("就 只有 就是 仅 共 一共 总共 人数");
    private static final Phrases US = Phrases.listed("我们 俺们 咱们 我 俺 咱 我门");
    private static final Phrases HEADS = Phrases.listed("人数 人数为 人数是 人数: 人数约 人数约为 人数有 人数大概 人数共 涉及 总人数");

    static List<CountedGroup> all(String text, Numbers numbers) {
        List<CountedGroup> groups = new ArrayList<>();
        for (Counted number : numbers.all()) {
            People people = people(text, number);
            if (people != null) {
                groups.add(new CountedGroup(number, people));
            }
        }
        return groups;
    }

    private static @Nullable People people(String text, Counted number) {
        boolean headed = number.is(Measure.NONE) && isHeaded(text, number);
        boolean piece = number.is(Measure.PIECE);
        if (!(piece || headed || number.is(Measure.PEOPLE))
                || !number.quantity().isWhole()) {
            return null;
        }
        Quantity quantity = LastDigit.of(text, number);
        if (quantity.min() < Quantity.ONE
                || number.unit().startsWith("口子") && quantity.isExactly(2)
                || quantity.max() > MOST) {
            return null;
        }
        String before = Surroundings.clauseBefore(text, number.start(), 8);
        String behind = Surroundings.clauseAfter(text, number.end(), 6);
        boolean alike = ALIKE.begin(behind);
        boolean andMe = Companions.linksTo(before)
                || EnglishNumbers.addToSpeaker(text, number.start())
                || before.endsWith("另外")
                || alike;
        boolean alsoMe = ALSO_ME.in(before) || ALSO_ME.begin(behind);
        boolean me = andMe || alsoMe || isUs(text, number, before);
        if (piece && THINGS.begin(behind)
                || isDenied(text, number)
                || isNotCounting(text, number, before, behind, me)
                || !me && OtherCrowds.isOneOfGroups(text, before)) {
            return null;
        }
        boolean looks = headed || !piece || me || BarePieces.arePeople(text, number, before, behind);
        double confidence = looks ? headed ? 0.92 : confidence(text, number, before, behind, me) : 0;
        if (confidence < LEAST) {
            return null;
        }
        Headcount count = headcount(quantity, andMe && !alsoMe && !behind.startsWith("人在内"));
        String rule = andMe ? "rule:speaker-and-others" : "rule:people";
        return new People(count, number.start(), number.end(), rule, confidence);
    }

    private static final double LEAST = 0.5;

    /** 涉及人数：18. */
    private static boolean isHeaded(String text, Counted number) {
        String before =
                Surroundings.before(text, number.start(), 8).replace('：', ':').stripTrailing();
        return number.quantity().max() < 10_000 * Quantity.ONE
                && (HEADS.end(before) || before.endsWith(":") && HEADS.end(before.substring(0, before.length() - 1)))
                && !before.endsWith("涉及");
    }

    /** 一人差3000 and 每个人 are rates; 一个人 is a count only if the speaker says so. */
    private static boolean isNotCounting(String text, Counted number, String before, String behind, boolean me) {
        if (before.endsWith("每") || before.endsWith("第") || before.endsWith("哪") || before.endsWith("各")) {
            return true;
        }
        boolean one = number.quantity().isExactly(1);
        boolean few = number.quantity().max() < 5 * Quantity.ONE;
        boolean others = !me && (OtherCrowds.begin(behind) || few && THEY.end(before));
        boolean alike = !me && OtherCrowds.areOnlyAlike(text, behind) && !OURS_SURELY.in(before);
        return others
                || alike
                || one && !me && !ONLY_ONE.end(before) && !isAlone(text, number)
                || SETTLED_BEHIND.begin(behind);
    }

    /** 不是18个，是16个; 是16个不是18个. */
    private static boolean isDenied(String text, Counted number) {
        String before = Surroundings.before(text, number.start(), 6);
        return DENIED.end(before) && !before.endsWith("是不是");
    }

    /** 1人, 就一个人 as the last words of a text, between two marks. */
    private static boolean isAlone(String text, Counted number) {
        int only = ONLY.lengthBefore(text, number.start());
        int start = number.start() - only;
        boolean apart = start > 0 && " ，,。、".indexOf(text.charAt(start - 1)) >= 0;
        if (!apart || text.length() - number.end() > FEW) {
            return false;
        }
        String behind = text.substring(number.end()).strip();
        return behind.isEmpty() || behind.equals("。") || behind.equals(".");
    }

    /** 欠我们俩1万8. */
    private static boolean isUs(String text, Counted number, String before) {
        return "俩仨".indexOf(text.charAt(number.end() - 1)) >= 0 && US.end(before);
    }

    private static double confidence(String text, Counted number, String before, String behind, boolean me) {
        if (me) {
            return 0.95;
        }
        boolean apart = number.start() > 0 && text.charAt(number.start() - 1) == ' ';
        boolean counted = TradeGroups.endsWithCountedTrade(before);
        boolean theirs = !apart && !counted && OtherCrowds.end(before, OURS) && !before.contains("欠我家");
        boolean claim = theirs && OtherCrowds.claimWages(Surroundings.after(text, number.end(), 12));
        double base = number.is(Measure.PIECE) ? 0.7 : 0.8;
        base -= theirs && !claim ? OWED_BEHIND.begin(behind) ? 0.15 : 0.4 : 0;
        base -= OtherCrowds.isStaff(before) ? 0.36 : 0;
        base -= number.quantity().vagueness() == Vagueness.SEVERAL ? OURS_SURELY.in(before) ? 0.12 : 0.25 : 0;
        base += OURS_SURELY.in(before) ? 0.12 : OURS.in(before) ? 0.08 : 0;
        base += OWED_BEHIND.in(behind) ? 0.04 : 0;
        base += before.endsWith("等")
                        && Surroundings.before(text, number.start(), 30).contains("我")
                ? 0.15
                : 0;
        return Math.min(0.95, base);
    }

    private static Headcount headcount(Quantity quantity, boolean andMe) {
        int extra = andMe ? 1 : 0;
        if (quantity.vagueness() == Vagueness.SEVERAL) {
            int low = quantity.topUnit() == 1 ? 3 : (int) (quantity.min() / Quantity.ONE);
            int high = quantity.topUnit() == 1 ? 9 : (int) (quantity.max() / Quantity.ONE);
            return new Headcount(low + extra, high + extra, true);
        }
        long low = Math.max(1, quantity.min() / Quantity.ONE);
        long high = Math.max(low, quantity.max() / Quantity.ONE);
        if (quantity.vagueness() == Vagueness.MORE && high - low >= 10) {
            low++;
            high--;
        }
        return new Headcount((int) low + extra, (int) high + extra, quantity.isVague());
    }
}
