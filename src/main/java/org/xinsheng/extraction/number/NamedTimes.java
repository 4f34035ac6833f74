package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.number.CalendarPoint.Kind;

/** Months, parts of the year, seasons and feasts that have a name of their own. */
final class NamedTimes {

    /** @param day of a lunar feast, else 0 */
    record Named(Kind kind, int month, int months, int day) {}

    private static final Map<String, Named> NAMES = new HashMap<>();
    private static final Phrases WORDS;

    static {
        put("元月", Kind.MONTH, 1, 1);
        put("正月 农历正月", Kind.LUNAR_MONTH, 1, 1);
        put("冬月 冬腊月", Kind.LUNAR_MONTH, 11, 1);
        put("腊月 农历腊月", Kind.LUNAR_MONTH, 12, 1);
        put("上半年", Kind.PART, 1, 6);
        put("下半年", Kind.PART, 7, 6);
        put("一季度 第一季度 1季度 第1季度", Kind.PART, 1, 3);
        put("二季度 第二季度 2季度 第2季度", Kind.PART, 4, 3);
        put("三季度 第三季度 3季度 第3季度", Kind.PART, 7, 3);
        put("四季度 第四季度 4季度 第4季度", Kind.PART, 10, 3);
        put("全年 一整年 整年 一年的 整整一年 全年度 一年到头 干了一整年 干了一年", Kind.PART, 1, 12);
        put("上学期", Kind.SEASON, 9, 5);
        put("下学期", Kind.SEASON, 2, 6);
        put("暑假 暑期 暑假期间", Kind.SEASON, 7, 2);
        put("寒假 寒假期间", Kind.SEASON, 1, 2);
        put("三伏天 三伏 大伏天 伏天", Kind.SEASON, 7, 2);
        put("开春 入春", Kind.FEAST, 3, 1);
        put("入夏", Kind.FEAST, 6, 1);
        put("入秋", Kind.FEAST, 9, 1);
        put("入冬 封冻 上冻", Kind.FEAST, 11, 1);
        put("春天 春季", Kind.SEASON, 3, 3);
        put("夏天 夏季", Kind.SEASON, 6, 3);
        put("秋天 秋季", Kind.SEASON, 9, 3);
        put("冬天 冬季", Kind.SEASON, 12, 3);
        put("年初 年头", Kind.FEAST, 1, 1);
        put("年底 年末 年尾 年终", Kind.FEAST, 12, 1);
        put("年中", Kind.FEAST, 6, 1);
        put("立春 惊蛰", Kind.FEAST, 2, 1);
        put("谷雨", Kind.FEAST, 4, 1);
        put("立夏 小满", Kind.FEAST, 5, 1);
        put("芒种 夏至", Kind.FEAST, 6, 1);
        put("立秋 处暑", Kind.FEAST, 8, 1);
        put("霜降", Kind.FEAST, 10, 1);
        put("立冬", Kind.FEAST, 11, 1);
        put("冬至", Kind.FEAST, 12, 1);
        put("元旦", Kind.FEAST, 1, 1);
        put("清明 清明节", Kind.FEAST, 4, 1);
        put("五一 五一节 劳动节", Kind.FEAST, 5, 1);
        put("六一", Kind.FEAST, 6, 1);
        put("麦收 割麦 收麦 麦收时", Kind.FEAST, 6, 1);
        put("国庆 国庆节 十一国庆", Kind.FEAST, 10, 1);
        put("秋收", Kind.FEAST, 10, 1);
        put("双十一 双11", Kind.FEAST, 11, 1);
        put("过完年 开年 年后 正月十五 元宵", Kind.LUNAR_MONTH, 1, 1);
        feast("春节 过年 大年初一", 1, 1);
        feast("端午 端午节", 5, 5);
        feast("中元节 七月半", 7, 15);
        feast("中秋 中秋节 八月十五 八月节", 8, 15);
        feast("重阳", 9, 9);
        feast("小年 除夕 大年三十 年三十 腊八", 12, 23);
        WORDS = Phrases.of(new ArrayList<>(NAMES.keySet()));
    }

    private NamedTimes() {}

    private static void put(String words, Kind kind, int month, int months) {
        for (String word : List.of(words.split(" "))) {
            NAMES.put(word, new Named(kind, month, months, 0));
        }
    }

    private static void feast(String words, int month, int day) {
        for (String word : List.of(words.split(" "))) {
            NAMES.put(word, new Named(Kind.LUNAR_FEAST, month, 1, day));
        }
    }

    static int lengthAt(Cursor text, String all) {
        return WORDS.lengthAt(all, text.at());
    }

    static @Nullable Named named(String word) {
        return NAMES.get(word);
    }
}
