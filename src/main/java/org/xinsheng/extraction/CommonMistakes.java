package org.xinsheng.extraction;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Words of our subject as they come out of keyboards and voice input: 托欠, 农名工, 血汉钱. Each is read as the right word
 * of the same length, so places in the text stay what they are; shown is always what was written. Only spellings that no
 * right sentence and no name holds.
 */
final class CommonMistakes {

    /** The right word, then its misspellings. */
    private static final String[] WORDS = {
        "拖欠 托欠 拖芡 拖歉 托歉 脱欠",
        "农民工 农名工 农明工 浓民工 农民功 侬民工",
        "血汗钱 血汉钱 血汗前 雪汗钱 血旱钱 血汗线",
        "辛苦钱 幸苦钱 心苦钱",
        "工资 工姿 公姿 弓资",
        "老板 老扳 劳板",
        "包工头 包公头 包功头 苞工头 包工投",
        "工程款 工成款 公程款 工程宽 工城款",
        "克扣 刻扣 扣刻",
        "仲裁 中裁 仲才 仲栽 仲载",
        "劳动局 老动局 劳懂局 劳动菊",
        "劳动监察 劳动监查 劳动检察",
        "投诉 投拆 投述 投素",
        "赔偿 陪偿 赔尝",
        "赖账 懒账 癞账 赖帐",
        "结账 结帐",
        "班组 斑组",
        "项目部 项目步 向目部",
        "辞退 词退 辞腿",
        "拉黑 啦黑",
        "没结 冇结",
        "没给 冇畀 冇给 冇比 唔给",
        "没发 冇发 唔发",
        "没有 莫得 冇有",
        "责任公司 责仁公司 责人公司 则任公司",
        "制衣厂 制衣长 制衣场",
        "服装厂 服装长 服庄厂",
        "电子厂 电子长 电于厂",
        "家具厂 家具长 家俱厂",
        "大酒店 大酒电",
        // a right word that holds the beginning of one of these stays
        "制衣长期 制衣长期",
        "服装长期 服装长期",
        "电子长期 电子长期",
        "家具长期 家具长期",
    };

    /** Words before 公司 that leave no doubt that it is meant, and what is written instead of it. */
    private static final String[] KINDS = {
        "有限", "劳务", "建筑", "装饰", "装修", "建设", "工程", "物流", "物业", "食品", "家政", "保洁", "科技", "电子", "商贸", "服装", "安装", "园林",
        "运输", "保安",
    };

    private static final String[] FIRMS = {"公洞", "公四", "公私", "公斯", "公丝", "公词", "公同", "工司", "公思"};
    private static final String[] LIMITED = {"有线", "有现", "友限", "又限", "有陷", "由限"};

    private static final PhraseTable<String> TABLE = table();
    private static final boolean[] BEGINS = new boolean[Character.MAX_VALUE + 1];

    static {
        for (String line : WORDS) {
            for (String word : line.split(" ")) {
                BEGINS[word.charAt(0)] = true;
            }
        }
        for (String kind : KINDS) {
            BEGINS[kind.charAt(0)] = true;
        }
    }

    private CommonMistakes() {}

    private static PhraseTable<String> table() {
        SortedMap<String, String> entries = new TreeMap<>();
        for (String kind : KINDS) {
            for (String firm : FIRMS) {
                entries.put(kind + firm, kind + "公司");
            }
            for (String limited : LIMITED) {
                entries.put(kind + limited + "公司", kind + "有限公司");
            }
        }
        for (String line : WORDS) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                if (words[i].length() == words[0].length()) {
                    entries.put(words[i], words[0]);
                }
            }
        }
        return PhraseTable.of(entries);
    }

    /** Sets right what stands in the text, each character in its place. */
    static void correct(StringBuilder text) {
        for (int i = 0; i < text.length(); i++) {
            if (!BEGINS[text.charAt(i)]) {
                continue;
            }
            PhraseTable.Match<String> mistake = TABLE.longestAt(text, i);
            if (mistake != null) {
                text.replace(i, mistake.end(), mistake.value());
                i = mistake.end() - 1;
            }
        }
    }
}
