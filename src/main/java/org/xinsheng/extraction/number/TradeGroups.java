package org.xinsheng.extraction.number;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Headcount;

/** 木工8个 瓦工7个: at least two groups by trade, one behind the other, and no total that holds them. */
final class TradeGroups {

    private static final Phrases NO_TRADES = Phrases.listed("开工 完工 打工 用工 员工 职工 民工 上工 停工 竣工 施工 务工 分工");
    private static final Phrases TRADES = Phrases.listed("师傅 司机 老师 阿姨 外教 助教 厨师 服务员 学徒 保安 保洁 大工 小工 男的 女的 班组");
    private static final int LARGEST_GAP = 8;

    private TradeGroups() {}

    static boolean endsWithTrade(String before) {
        return before.endsWith("工") && !NO_TRADES.end(before) || TRADES.end(before);
    }

    static @Nullable People sum(String text, List<CountedGroup> groups) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < groups.size(); i++) {
            int start = groups.get(i).number().start();
            boolean trade = endsWithTrade(Surroundings.clauseBefore(text, start, 5));
            boolean close = to >= 0 && start - groups.get(to).number().end() <= LARGEST_GAP;
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
