package org.xinsheng.extraction.number;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Headcount;

/** 木工8个 瓦工7个: at least two groups by trade, one behind the other, and no total that holds them. */
final class TradeGroups {

    private static final Phrases NO_TRADES = Phrases.listed("开工 完工 打工 用工 员工 职工 民工 上工 停工 竣工 施工 务工 分工");
    private static final Phrases TRADES =
            Phrases.listed("师傅 司机 老师 教师 阿姨 外教 助教 教练 厨师 服务员 学徒 徒弟 保安 保洁 护士 医生 店员 收银 文员 骑手 快递员 "
                    + "大工 小工 挖机手 机手 泵车手 操作手 技术员 安全员 资料员 测量员 施工员 促销员 营业员 护理员 护士 骑手 男的 女的 男工 女工 班组");
    private static final Phrases CRAFTS = Phrases.listed(
            "水电的 泥工的 木工的 瓦工的 钢筋的 粉刷的 架子的 油漆的 贴砖的 砌墙的 木模的 抹灰的 防水的 保温的 焊接的 打桩的 绑钢筋的 刮腻子的 开挖机的 做饭的 搬砖的 内架的 外架的");
    private static final Phrases TEAMS = Phrases.listed("班 组 队 车间 线 店 批");
    private static final Phrases ALL = Phrases.listed("共 合计 总 全 加起来 一个 个");
    private static final Phrases OWN = Phrases.listed("我们班 我们组 我们队 咱们班 咱们组 我们班组");
    private static final int LARGEST_GAP = 14;

    private TradeGroups() {}

    /** 九个老师(两个阿姨): the trade belongs to the count before it. */
    static boolean endsWithCountedTrade(String before) {
        int trade = TRADES.lengthBefore(before, before.length());
        int measure = before.length() - trade - 1;
        return trade > 0 && measure > 0 && "个名位".indexOf(before.charAt(measure)) >= 0;
    }

    /** 木工8个, 九个老师, 甲班15人, 隔壁组9个. */
    private static boolean isNamed(String text, Counted number) {
        String before = Surroundings.clauseBefore(text, number.start(), 5);
        String behind = Surroundings.clauseAfter(text, number.end(), 3);
        boolean team = TEAMS.end(before) && !ALL.in(before) && !OWN.end(before);
        return team || endsWithTrade(before) || TRADES.end(number.unit()) || TRADES.begin(behind);
    }

    /** 木工(8个), 水电的(9个). */
    static boolean endsWithTrade(String before) {
        return before.endsWith("工") && !NO_TRADES.end(before) || TRADES.end(before) || CRAFTS.end(before);
    }

    static @Nullable People sum(String text, List<CountedGroup> groups) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < groups.size(); i++) {
            int start = groups.get(i).number().start();
            boolean trade = isNamed(text, groups.get(i).number());
            boolean close = to >= 0 && areClose(text, groups.get(to).number().end(), start);
            if (trade && (from < 0 || close)) {
                from = from < 0 ? i : from;
                to = i;
            } else if (to > from) {
                break;
            } else {
                from = trade ? i : -1;
                to = from;
            }
        }
        return from < 0 || to == from ? null : sum(groups, from, to);
    }

    private static boolean areClose(String text, int end, int start) {
        return start >= end
                && start - end <= LARGEST_GAP
                && text.substring(end, start).indexOf('。') < 0;
    }

    private static @Nullable People sum(List<CountedGroup> groups, int from, int to) {
        int low = 0;
        int high = 0;
        for (CountedGroup group : groups.subList(from, to + 1)) {
            low += group.people().count().min();
            high += group.people().count().max();
        }
        for (CountedGroup group : groups) {
            if (group.people().count().min() >= low) {
                return null;
            }
        }
        return new People(
                new Headcount(low, high, low != high),
                groups.get(from).number().start(),
                groups.get(to).number().end(),
                "rule:sum-of-trades",
                0.92);
    }
}
