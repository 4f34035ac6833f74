package org.xinsheng.extraction.number;

/**
 * Whether a year is that of the debt or of the work, or only of something else that is told: 去年就认识老板, 厂子去年搬来的.
 */
final class YearClauses {

    private static final Phrases OTHER_EVENTS = Phrases.listed(
            "摔死 砸死 死过 死了人 出过事 出过人命 出了人命 伤过 砸伤 认识 介绍 结婚 结的婚 结了婚 离婚 生病 生的病 生了 住院 看病 开刀 手术 得病 得了 病了 受伤 摔 买 搬过来 搬来 搬到 搬迁 搬家 盖房 建房 装房 干过 做过 打过 合作过 见过 欠过 也欠 来过 "
                    + "毕业 退伍 退休 嫁 上学 考上 开张 开的 新开 接手 换了 换的 转让 涨 好好 都好 还好 挺好 痛快 按时 正常 准时 没拖 没欠 不欠 给过 给得 没问题 老乡 朋友 熟人 亲戚 也是 就这样 就来 来的 才来 就在他 就跟他 就跟着 就给他 跟他干开始 开始跟");
    private static final Phrases WORKED =
            Phrases.listed("干 做 工 活 班 在 装 修 建 砌 搭 绑 焊 挖 铺 贴 刷 挂 拉 运 送 卸 跑 摘 种 采 养 教 拍 演 包 租 供 年底 全年 一年 份 度");
    private static final Phrases DEBT =
            Phrases.listed("欠 拖 差 剩 押 压 扣 没 未 不 每人 每月 每天 每年 一天 一个月 工资 工钱 薪 钱 账 帐 款 条 提成 奖金");
    /** 2023年的事了. */
    private static final Phrases OF_THEN = Phrases.listed("的 的事 的事了 的事情 的事情了 的事儿 的事儿了 的了 的账 的老账 的陈账 的活 的呢 的啊");

    private static final int BEFORE = 10;
    private static final int BEHIND = 20;
    private static final int NEAR = 10;

    private YearClauses() {}

    /** Something else happened then, and nothing of the debt is said with it. */
    static boolean areOtherEvents(String text, Stretch year) {
        String behind = Surroundings.clauseAfter(text, year.end(), NEAR);
        int event = OTHER_EVENTS.first(behind, 0);
        return event >= 0 && !DEBT.in(behind.substring(0, event)) && !PeriodWords.UNPAID.in(behind.substring(event));
    }

    /** The clause tells of the debt or of the work, or of nothing but the year. */
    static boolean areOfDebt(String text, Stretch year) {
        String behind = Surroundings.clauseAfter(text, year.end(), BEHIND);
        String before = Surroundings.clauseBefore(text, year.start(), BEFORE);
        boolean alone = behind.isBlank() || OF_THEN.contain(behind.strip());
        return alone || DEBT.in(before) || DEBT.in(behind) || WORKED.in(behind);
    }
}
