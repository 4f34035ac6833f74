package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What wages are paid by: the month, the day, the hour, the person, or a piece of work. */
final class RateUnits {

    private static final Map<String, Role> ROLES = new HashMap<>();
    private static final Phrases WORDS;

    static {
        put(Role.MONTH_RATE, "个月 月 month mo");
        put(Role.HOUR_RATE, "个小时 小时 个工时 工时 个钟 个钟头 钟头 hour h");
        put(
                Role.PER_PERSON,
                "个人头 个人 人 人头 个工人 名工人 位工人 个民工 名民工 名农民工 个农民工 个工友 名工友 个兄弟 位老师 名老师 个老师 个老乡 名员工 个员工 名职工 person");
        put(Role.DAY_RATE, "个工 工 天 日 晚上 晚 夜 个班 班 个工日 工日 day");
        put(
                Role.PIECE_RATE,
                "立方米 平方米 平方 个平方 平米 个平米 立方 个立方 公斤 课时 节课 吨 斤 方 平 米 趟 条 单 件 套 亩 棵 棵树 节 场 车 桶 袋 包 箱 次 回 扇 扇门 樘 樘门 页 份 "
                        + "张 只 根 根桩 块砖 间 间房 户 台 个 车土 车沙 车货 吨钢筋 吨货 件衣服 双鞋 条裤子 个活 单货 票 延米 公里 套房 层 栋 炉 垄 篮子 筐 篓 盆 株 瓶 罐 捆 担 块板 桩 孔 片 匹 篇 圈 桌 锅 笼 屉 盏 辆 枚 颗 盒 碗 串 厢 架 副 双 把 头 幅 盘 piece");
        WORDS = Phrases.of(new ArrayList<>(ROLES.keySet()));
    }

    private RateUnits() {}

    private static void put(Role role, String words) {
        for (String word : List.of(words.split(" "))) {
            ROLES.put(word, role);
        }
    }

    static int lengthAt(String text, int at) {
        return WORDS.lengthAt(text, at);
    }

    static int lengthBefore(String text, int to) {
        return WORDS.lengthBefore(text, to);
    }

    static @Nullable Role roleOf(String word) {
        return ROLES.get(word);
    }
}
