package org.xinsheng.extraction.number;

import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Headcount;

/** One person, if the speaker reports a case of his own (or of one relative) and nothing else was said. */
final class SpeakerAlone {

    private static final Phrases SINGULAR = Phrases.listed("我 俺 本人 投诉人 举报人 申请人 反映人 my i me");
    private static final Phrases MY_CASE = Phrases.listed(
            "欠我 差我 本人 给我发 扣我 我的工资 我工资 没给我 不给我 该我 少我 压我 我的工钱 我的血汗钱 欠俺 差俺 拖我 我自己 我一个月 发我 结我 我是 压了我 扣了我 不结我 我在 "
                    + "少给我 我少拿 我叫 该俺 今欠到 兹欠 欠到");
    private static final Phrases OWED_TO_ME = Phrases.listed(
            "欠我 差我 扣我 我的工资 我工资 没给我 不给我 该我 少我 压我 我的工钱 欠俺 差俺 拖我 扣了我 压了我 押了我 结我 我自己 欠本人 本人的工资 本人工资 我的血汗钱 给我发工资 "
                    + "我的劳动报酬 发我工资 欠着我");
    /** Said next to 我们: the speaker's own work all the same. */
    private static final Phrases ON_MY_OWN = Phrases.listed("本人 投诉人 申请人 我干了 我做了 我上了 我跑了 我捡了 我搬了 我摘了 我一共干 我总共干 我一共做");

    private static final Phrases OWED_TO_US = Phrases.listed(
            "我们的工资 我们工资 欠我们 拖欠我们 我们要工资 我们找 还我们 给我们 员工工资 员工的工资 民工工资 职工工资 农民工资 我们讨 发我们 其他人 工人工资 我们员工 我们所有 我们工人 民工的 "
                    + "我们的血汗 我们的工钱 我们业务员 我们辛 农民工血汗钱 我们拿不到 我们没拿 农民工流");
    private static final Phrases WORKS =
            Phrases.listed("在 干了 干活 打工 做工 做了 的工资 的工钱 工资 工钱 上班 被欠 被拖欠 跟着 给人 给他 给别人 开车 拖欠 做小工 当");
    /** 我们老板 is said by one man too. */
    private static final Phrases OUR_PLACE = Phrases.listed(
            "老板 公司 厂 单位 工地 店 村 县 镇 学校 队长 班长 主管 经理 这里 这边 那边 这个 家 领导 医院 小区 矿 站 部门 园长 校长 车间 项目 老家 组长 那个 当地 包工头");

    private static final Phrases WE = Phrases.listed(
            "我们 咱们 俺们 我门 我等人 我等均 我等都 我等共 我等民 我等农 我等工 我等一 我等系 我等为 我等在 我等被 我等的 我等几 我等十 我等二 我等三 其他人 等人 工友们 兄弟们 姐妹们 员工们");
    private static final Phrases PLURAL = Phrases.listed(
            "大家 工友们 大伙 我等人 我等均 我等都 我等共 我等民 我等农 我等工 我等一 我等系 我等为 我等在 我等被 我等的 我等几 我等十 我等二 我等三 兄弟们 姐妹们 们工 众多 一帮 一群 其他人 工人们 民工们 老师们 职工们 员工们 一些人 等人 全体 许多人 很多人 好多人 所有 广大");
    private static final Phrases ARREARS = Phrases.listed(
            "欠 没发 没给 不给 没结 不发 不结 拖 扣 差 工资 工钱 薪 没拿 拿不到 公资 工姿 血汗钱 未付 未发 押 压 剩 没到 salary wage 没还 钱 不结算 要不回 要不到 公钱 报酬 pay");
    private static final Phrases NOT_ME =
            Phrases.listed("们 门 村 公司 司 正式 自愿 郑重 单位 厂 国 县 市 省 等 方 区 镇 校 院 局 所在 要求 希望 和一些 跟一些");
    /** Above this a text is a letter, in which 我 alone says little. */
    private static final int SHORT_TEXT = 150;

    private SpeakerAlone() {}

    /** "rule:writer" where no word of the text speaks of money: one person only if the matter says so. */
    static @Nullable People read(String text) {
        People one = one(text);
        return one == null || ARREARS.in(text)
                ? one
                : new People(one.count(), one.start(), one.end(), "rule:writer", one.confidence());
    }

    private static @Nullable People one(String text) {
        boolean plural = !isMostlyMine(text) && speaksOfUs(text);
        if (!plural && PLURAL.in(text)) {
            return first(text, MY_CASE, 0.65);
        }
        People mine = first(text, plural ? OWED_TO_ME : MY_CASE, 0.75);
        if (mine == null && plural && !OWED_TO_US.in(text)) {
            mine = first(text, ON_MY_OWN, 0.62);
        }
        if (mine == null && (plural || SINGULAR.first(text, 0) < 0)) {
            return relative(text);
        }
        boolean single = mine != null || plural;
        return single ? mine : first(text, SINGULAR, text.length() > SHORT_TEXT ? 0.6 : 0.65);
    }

    private static boolean speaksOfUs(String text) {
        for (int at = WE.first(text, 0); at >= 0; at = WE.first(text, at + 1)) {
            if (OUR_PLACE.lengthAt(text, at + WE.lengthAt(text, at)) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text has 我 beside 我们. */
    static boolean speaksOfHimself(String text) {
        return first(text, SINGULAR, 0.65) != null;
    }

    /** 孩子他爹干了四个月: written for one relative. */
    private static @Nullable People relative(String text) {
        for (int at = 0; at < text.length(); at++) {
            int kin = Kin.familyAt(text, at);
            String behind = kin == 0 ? "" : Surroundings.clauseAfter(text, at + kin, 10);
            if (WORKS.in(behind) && !behind.startsWith("们")) {
                return new People(Headcount.exactly(1), at, at + kin, "rule:speaker", 0.6);
            }
        }
        return null;
    }

    /** A letter in which 我 stands more often than 我们. */
    private static boolean isMostlyMine(String text) {
        int ours = 0;
        int mine = 0;
        for (int at = text.indexOf('我'); at >= 0; at = text.indexOf('我', at + 1)) {
            boolean plural = text.startsWith("们", at + 1);
            ours += plural && OUR_PLACE.lengthAt(text, at + 2) == 0 ? 1 : 0;
            mine += plural ? 0 : 1;
        }
        return mine >= 2 && 2 * mine >= 3 * ours && (mine >= 4 * ours || !OWED_TO_US.in(text));
    }

    private static @Nullable People first(String text, Phrases words, double confidence) {
        for (int at = words.first(text, 0); at >= 0; at = words.first(text, at + 1)) {
            int end = at + words.lengthAt(text, at);
            if (NOT_ME.lengthAt(text, end) == 0 && isWholeWord(text, at, end)) {
                return new People(Headcount.exactly(1), at, end, "rule:speaker", confidence);
            }
        }
        return null;
    }

    private static boolean isWholeWord(String text, int from, int to) {
        return !isLatin(text, from) || (!isLatin(text, from - 1) && !isLatin(text, to));
    }

    private static boolean isLatin(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    }
}
