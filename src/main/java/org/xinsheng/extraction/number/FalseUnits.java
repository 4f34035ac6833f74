package org.xinsheng.extraction.number;

import java.util.HashMap;
import java.util.Map;

/** Words that only look like units: 人均 and 天然 hold none, the 工 of 个工地 is no work day. */
final class FalseUnits {

    private static final Map<String, String> BEGINNINGS = new HashMap<>();

    static {
        never("人", "均民事力间社");
        never("个工", "地程作厂资头种钱棚艺");
        never("天", "然津水府");
        never("位", "于置0123456789");
        never("名", "邸城");
        never("晚 夜", "班");
        never("块", "砖地板木石夹玻瓷田空");
        never("成", "立功人年都员交分本果为了型品");
        never("包", "干工给了活吃括住");
        never("间", "断隔");
        never("毛", "坯线巾衣病石路");
        never("角", "落度钢色");
        never("级", "别");
        never("条", "件");
        never("单", "位价据子");
        never("回", "来家去到复老");
        never("头", "目儿");
        never("把", "我他工人钱你");
        never("只", "给发付结支有拿是要见到打转还收领");
        never("片 架 副 辆 平 方 次 台 场 套 车 份 根 双 户 节", "均面法式括吃庆湾州山房本据源代区子司");
    }

    private FalseUnits() {}

    private static void never(String units, String before) {
        for (String unit : units.split(" ")) {
            BEGINNINGS.put(unit, before);
        }
    }

    /** Whether the unit at {@code at} is the beginning of a word that counts nothing. */
    static boolean isAnotherWord(String text, int at, String unit) {
        int behind = at + unit.length();
        return behind < text.length() && BEGINNINGS.getOrDefault(unit, "").indexOf(text.charAt(behind)) >= 0;
    }
}
