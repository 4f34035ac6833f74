package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the word behind a number. */
final class UnitReader {

    /** @param end behind the word, the end of the number where there is none */
    record Unit(Measure measure, String word, int end) {}

    private record Words(Measure measure, List<String> words) {}

    private static final List<Words> BY_MEASURE = List.of(
            new Words(
                    Measure.OTHER,
                    List.of(
                            "号楼", "号线", "号院", "号机", "号门", "人民法院", "人次", "个亿", "公里", "千米", "米高", "分之", "年级", "年代", "岁",
                            "楼", "栋", "幢", "标", "号标", "号路", "街", "路", "期", "%", "折", "成", "级", "届", "版", "厘", "度", "号文",
                            "分钟", "点钟", "点半", "个门店", "个项目", "个工地", "个部门", "个标段", "个小区", "个电话", "个红包", "个字", "个孩", "个小孩",
                            "个娃", "个老人", "个儿", "个女", "个问题", "个单位", "个公司", "个老板", "个工头", "个包工头", "个工程", "个地方", "个手印",
                            "个号", "个零", "个加油站", "个棚", "个厂")),
            new Words(
                    Measure.YUAN,
                    List.of(
                            "元人民币", "元整", "圆整", "块钱", "元钱", "万元", "元", "圆", "块", "蚊", "毛钱", "毛", "角", "大洋", "rmb",
                            "人民币", "yuan", "刀乐")),
            new Words(
                    Measure.MONTHS, List.of("个多月", "个来月", "个号头", "个整月", "个把月", "个月", "个半月", "多个月", "months", "month")),
            new Words(Measure.HOUR, List.of("个小时", "个工时", "工时", "个钟头", "个钟", "小时", "钟头", "hours", "hour")),
            new Words(
                    Measure.PEOPLE,
                    List.of(
                            "个工人",
                            "口子人",
                            "口子",
                            "号职工",
                            "号工人",
                            "号员工",
                            "号兄弟",
                            "名职工",
                            "个工友",
                            "个工匠",
                            "个人",
                            "号人",
                            "口人",
                            "人",
                            "名",
                            "位",
                            "个农民工",
                            "个民工",
                            "个兄弟",
                            "个弟兄",
                            "个老乡",
                            "个姐妹",
                            "个姊妹",
                            "个师傅",
                            "个司机",
                            "个老师",
                            "个教师",
                            "个职工",
                            "个员工",
                            "个同事",
                            "个同学",
                            "个学生",
                            "个妇女",
                            "个阿姨",
                            "个大姐",
                            "个大叔",
                            "个徒弟",
                            "个伙计",
                            "个小工",
                            "个大工",
                            "个木工",
                            "个瓦工",
                            "个钢筋工",
                            "个泥工",
                            "个电工",
                            "个焊工",
                            "个杂工",
                            "个保安",
                            "个保洁",
                            "个护工",
                            "个骑手",
                            "个厨师",
                            "个服务员",
                            "个村民",
                            "个男",
                            "个女工",
                            "个劳力",
                            "个劳务",
                            "个朋友",
                            "个亲戚",
                            "个技工",
                            "个临时工",
                            "个司炉",
                            "个采茶工",
                            "个装车工",
                            "个派件员",
                            "个快递员",
                            "个伙伴",
                            "个班组工人",
                            "个外地",
                            "个打工",
                            "个苦力",
                            "个工仔",
                            "个女的",
                            "个女职工",
                            "个残疾",
                            "个管理人员",
                            "个退休",
                            "个女孩子",
                            "个女孩",
                            "个小伙子",
                            "个护士",
                            "个技术员",
                            "个大妈",
                            "个安装工",
                            "个油漆工",
                            "个架子工",
                            "people",
                            "workers",
                            "of us",
                            "friends",
                            "coworkers",
                            "colleagues",
                            "guys",
                            "persons",
                            "employees",
                            "teachers",
                            "classmates")),
            new Words(
                    Measure.DAY,
                    List.of(
                            "来天工", "个工日", "个工", "工日", "来天", "天半", "天", "个晚班", "个夜班", "个班", "晚上", "晚", "夜", "日工", "days",
                            "day")),
            new Words(
                    Measure.WORK,
                    List.of(
                            "立方米", "平方米", "炉", "垄", "篮子", "筐", "篓", "盆", "株", "瓶", "罐", "捆", "担", "块板", "桩", "孔", "片",
                            "匹", "篇", "圈", "桌", "锅", "笼", "屉", "盏", "辆", "枚", "颗", "盒", "碗", "串", "厢", "垛", "窝", "架",
                            "副", "樽", "册", "幢房", "个井", "口井", "个平方", "个平米", "个立方", "棵树", "间房", "间", "延米", "车土", "扇门",
                            "吨钢筋", "平方", "平米", "立方", "公斤", "课时", "节课", "吨", "斤", "方", "平", "米", "趟", "条", "单", "件", "套",
                            "亩", "棵", "节", "场", "车", "桶", "袋", "包", "箱", "台", "次", "回", "把", "扇", "樘", "页", "份", "张",
                            "头", "只", "块砖", "根", "幅", "面", "户", "盘", "双", "板", "个件")),
            new Words(Measure.PIECE, List.of("个")));

    private static final Phrases WORKERS = Phrases.listed("工友 工人 农民工 民工 职工 员工 老乡 兄弟 弟兄 骑手 教师 老师 司机 妇女 同事 师傅 保安 保洁 护士");

    private record Word(Measure measure, String text) {}

    private static final Map<Character, List<Word>> BY_FIRST = new HashMap<>();

    static {
        for (Words words : BY_MEASURE) {
            for (String text : words.words()) {
                BY_FIRST.computeIfAbsent(text.charAt(0), c -> new ArrayList<>()).add(new Word(words.measure(), text));
            }
        }
        BY_FIRST.values()
                .forEach(words -> words.sort(
                        Comparator.comparingInt((Word word) -> -word.text().length())));
    }

    private UnitReader() {}

    static Unit read(String text, Quantity number) {
        int at = number.end();
        int blank = at < text.length() && text.charAt(at) == ' ' ? 1 : 0;
        Unit calendar = calendar(text, number, at);
        if (calendar != null) {
            return calendar;
        }
        int nouns = isLooseCrowd(number) ? WORKERS.lengthAt(text, at) : 0;
        if (nouns > 0) {
            return new Unit(Measure.PEOPLE, text.substring(at, at + nouns), at + nouns);
        }
        Unit unit = byWords(text, number, at);
        if (unit.measure() == Measure.NONE && blank == 1) {
            Unit apart = byWords(text, number, at + 1);
            boolean close = apart.measure() == Measure.YUAN
                    || apart.measure() == Measure.MONTHS
                    || (apart.measure() == Measure.PEOPLE && number.max() < 10_000 * Quantity.ONE)
                    || (apart.measure() == Measure.DAY && number.max() < 1_000 * Quantity.ONE);
            return close ? apart : unit;
        }
        return unit;
    }

    /** 一百多(工友), 二十余(农民工): a round number goes without a word for one of them. */
    private static boolean isLooseCrowd(Quantity number) {
        return number.isVague()
                && number.topUnit() >= 10
                && number.topUnit() <= 100
                && number.max() < 1_000 * Quantity.ONE;
    }

    private static Unit byWords(String text, Quantity number, int at) {
        char first = at < text.length() ? text.charAt(at) : '\0';
        for (Word word : BY_FIRST.getOrDefault(first, List.of())) {
            if (text.startsWith(word.text(), at) && !isAnotherWord(text, at, word.text())) {
                return new Unit(word.measure(), word.text(), at + word.text().length());
            }
        }
        boolean code = at < text.length() && (isLetter(text.charAt(at)) || isMask(text, at));
        return new Unit(code ? Measure.OTHER : Measure.NONE, "", number.end());
    }

    /** 138****1234 is masked, 25天*320 and 6k*3 are products. */
    private static boolean isMask(String text, int at) {
        boolean product = at + 1 < text.length() && Digits.isArabic(text.charAt(at + 1));
        return text.charAt(at) == '*' && !product;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** 人均 and 天然 are no units, 工 in 个工地 is no work day. */
    private static boolean isAnotherWord(String text, int at, String word) {
        char next = at + word.length() < text.length() ? text.charAt(at + word.length()) : '\0';
        return switch (word) {
            case "人" -> "均民事力间社".indexOf(next) >= 0 && next != '\0';
            case "个工" -> "地程作厂资头种钱棚艺".indexOf(next) >= 0 && next != '\0';
            case "条", "单", "件", "张", "回", "头", "面", "把", "只", "板" -> isNoPiece(word, next);
            case "片", "架", "副", "辆", "平", "方", "次", "台", "场", "套", "车", "份", "根", "双", "户", "节" ->
                "均面法式括吃庆湾州山房本据源代区子司".indexOf(next) >= 0 && next != '\0';
            case "天" -> "然津水府".indexOf(next) >= 0 && next != '\0';
            case "位" -> next == '于' || next == '置' || Digits.isArabic(next);
            case "名" -> next == '邸' || next == '城';
            case "晚", "夜" -> next == '班';
            case "块" -> "砖地板木石夹玻瓷田空".indexOf(next) >= 0 && next != '\0';
            case "成" -> "立功人年都员交分本果为了型品".indexOf(next) >= 0 && next != '\0';
            case "包" -> "干工给了活吃括住".indexOf(next) >= 0 && next != '\0';
            case "间" -> next == '断' || next == '隔';
            case "毛" -> "坯线巾衣病石路".indexOf(next) >= 0 && next != '\0';
            case "角" -> "落度钢色".indexOf(next) >= 0 && next != '\0';
            case "级" -> next == '别';
            default -> false;
        };
    }

    private static boolean isNoPiece(String word, char next) {
        return switch (word) {
            case "条" -> next == '件';
            case "单" -> "位价据子".indexOf(next) >= 0 && next != '\0';
            case "回" -> "来家去到复老".indexOf(next) >= 0 && next != '\0';
            case "头" -> next == '目' || next == '儿';
            case "面", "板" -> true;
            case "把" -> "我他工人钱你".indexOf(next) >= 0 && next != '\0';
            case "只" -> "给发付结支有拿是要见到打转还收领".indexOf(next) >= 0 && next != '\0';
            default -> false;
        };
    }

    private static @org.jspecify.annotations.Nullable Unit calendar(String text, Quantity number, int at) {
        char c = at < text.length() ? text.charAt(at) : '\0';
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
        if (c == '月' && (number.whole() > 12 || number.whole() < 1)) {
            return null;
        }
        if (c == '月') {
            boolean length = text.charAt(number.start()) == '俩'
                    || text.charAt(number.start()) == '仨'
                    || text.startsWith("两月", number.start());
            int end = next == '份' ? at + 2 : at + 1;
            return new Unit(length ? Measure.MONTHS : Measure.MONTH_NAME, "月", end);
        }
        boolean years = number.whole() <= 100 || number.whole() >= 1900 && number.whole() <= 2100;
        if (c == '年' && next != '级' && next != '代' && years) {
            boolean name = number.digits() == 4 || (number.digits() == 2 && number.whole() >= 10) || isSpelt(number);
            return new Unit(name ? Measure.YEAR_NAME : Measure.YEARS, "年", at + 1);
        }
        if (c == '号'
                && number.isVague()
                && (text.charAt(at - 1) == '来' || number.max() > 31 * Quantity.ONE)
                && next != '人') {
            return new Unit(Measure.PEOPLE, "号", at + 1);
        }
        if (c == '号'
                && "职工员兄".indexOf(next) < 0
                && next != '人'
                && next != '楼'
                && next != '线'
                && next != '院'
                && next != '机'
                && next != '标') {
            return new Unit(Measure.DATE, "号", at + 1);
        }
        if (c == '日' && next != '工') {
            return new Unit(Measure.DATE, "日", at + 1);
        }
        return null;
    }

    private static boolean isSpelt(Quantity number) {
        return number.whole() >= 1990 && number.whole() <= 2100 && !number.isVague();
    }
}
