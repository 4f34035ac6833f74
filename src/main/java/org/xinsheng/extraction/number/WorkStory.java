package org.xinsheng.extraction.number;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.MonthRange;
import org.xinsheng.extraction.number.PeriodReader.Period;

/**
 * Letters tell when the work began and ended in different sentences: 2018年6月23日被聘为水电工…7月7日辞职. Where no months are
 * said to be owed, those are taken.
 */
final class WorkStory {

    private static final Phrases BEGAN = Phrases.listed(
            "聘 入职 进场 进厂 上班 做 干 施工 接 承包 承接 安装 打工 修建 务工 工作 装修 运输 种 到 给 喊 建 招 请 开始 硬化 中标 参加 进入 承建 制作 抽调 包 开工 动工 找我 铺 贴 砌 刷 挖 晒 搭 修 叫我 喊我 组织 带");
    private static final Phrases ENDED = Phrases.listed(
            "完工 离职 辞职 结束 验收 退场 竣工 离开 停工 交付 完成 干完 做完 辞退 解散 走 出来 满 交工 封顶 收工 通车 浇完 浇筑完 撤场 撤离 投用 吊完 铺完 贴完 装完 修完 全部完 到位 交房 下场 散伙 关门 倒闭 不做了 不干了");
    private static final Phrases NOT_WORK = Phrases.listed(
            "申请 执行 调解 成立 出生 生于 投诉 反映 信访 起诉 判决 裁决 仲裁 报警 报案 上访 文件 通知 国务院 会议 颁布 发布 立案 开庭 审理 合同编号 离婚 病 去世 工伤 受伤 摔 答应 承诺 说好 发放了 发了 领导 毕业 退伍 "
                    + "注册 已发 付清 去世 放炮 砸 压伤 清算 登记 接管 接盘");
    /** Below this a month stands for itself. */
    private static final int SHORT_TEXT = 110;

    private static final int REACH = 26;

    /** A story has fewer; what is longer is no letter, and every pair of them is looked at. */
    private static final int MOST_STRETCHES = 60;

    private static final double WITH_END = 0.62;
    private static final double BEGIN_ONLY = 0.38;

    private WorkStory() {}

    static @Nullable Period read(String text, List<Stretch> stretches) {
        Period first = null;
        for (int i = 0; i < Math.min(MOST_STRETCHES, stretches.size()); i++) {
            Stretch begin = stretches.get(i);
            if (isMonth(begin) && begin.from() != null && begins(text, begin)) {
                Stretch end = end(text, stretches, i);
                if (end != null) {
                    return period(begin, end);
                }
                boolean dated = begin.first().year() > 0;
                first = first == null && dated ? period(begin, null) : first;
            }
        }
        return text.length() > SHORT_TEXT ? first : null;
    }

    private static boolean isMonth(Stretch stretch) {
        return stretch.kind() == Stretch.Kind.SINGLE;
    }

    private static boolean begins(String text, Stretch stretch) {
        String behind = text.substring(stretch.end(), Math.min(text.length(), stretch.end() + REACH));
        String before = Surroundings.clauseBefore(text, stretch.start(), 8);
        return BEGAN.in(behind) && !NOT_WORK.in(behind) && !NOT_WORK.in(before);
    }

    private static @Nullable Stretch end(String text, List<Stretch> stretches, int begin) {
        YearMonth from = stretches.get(begin).from();
        for (int i = begin + 1; i < Math.min(MOST_STRETCHES, stretches.size()); i++) {
            Stretch stretch = stretches.get(i);
            boolean later =
                    from != null && stretch.to() != null && !stretch.to().isBefore(from);
            if (isMonth(stretch) && later && ENDED.in(Surroundings.after(text, stretch.end(), 14))) {
                return stretch;
            }
        }
        return null;
    }

    private static Period period(Stretch begin, @Nullable Stretch end) {
        boolean both = end != null && end.to() != null && begin.from() != null;
        MonthRange months = both && end != null
                ? new MonthRange(begin.from(), end.to(), null)
                : new MonthRange(begin.from(), begin.to(), null);
        return new Period(months, begin.start(), begin.end(), "rule:work-story", both ? WITH_END : BEGIN_ONLY);
    }
}
