package org.xinsheng.dialog;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that name a fact without telling its value: 人数, 金额, 老板. */
final class About {

    private static final String PEOPLE = "人数|人头|几个人|多少人|人员";
    private static final String MONEY = "金额|钱数|数目|数额|欠款|款项?|总额|总数|工资数?|工钱|欠的数|差的数?|欠的?钱|钱";
    private static final String WHO = "老板|公司名?|单位|店名|厂名|店的?名字|厂的?名字|包?工头|带班|欠钱的|欠的人|谁欠的|姓名?|名字里";
    private static final String PLACE = "地址|地方|位置|地点|村名|镇名|乡名|[村镇乡](?=$|[也都])|区县?|街名|街道|路名|县|哪里|店(?!名|的?名)|在";
    private static final String TIME = "月份|时间|日期|哪几个月|几月|年份";
    private static final String SITE = "工地|项目名?|工程|小区|楼盘|标段";
    private static final String NAME = "名字|名称|名";

    private static final Pattern WORDS = Pattern.compile(
            "(?<headcount>" + PEOPLE + "|^人$|人(?=$))|(?<employer>" + WHO + ")|(?<project>" + SITE + ")|(?<amount>"
                    + MONEY + ")|(?<period>" + TIME + ")|(?<location>" + PLACE + ")|(?<name>" + NAME + ")");

    /** In front of its value, with or without a verb: 人数21. */
    static final Pattern LEAD =
            Pattern.compile("^(?:那个|这个|把|将)?(?:" + PEOPLE + "|" + MONEY + "|" + TIME + ")的?(?:就?是|为|有)?(?=[^是])");

    private About() {}

    static Set<SlotField> in(String subject) {
        Set<SlotField> about = EnumSet.noneOf(SlotField.class);
        Matcher words = WORDS.matcher(subject);
        while (words.find()) {
            if (words.group("name") != null) {
                about.add(SlotField.EMPLOYER);
                about.add(SlotField.PROJECT);
            } else {
                about.add(of(words));
            }
        }
        if (about.size() > 1 && about.contains(SlotField.PROJECT) && subject.matches(".*(?:" + SITE + ").*")) {
            about.remove(SlotField.EMPLOYER);
        }
        return about;
    }

    /** Whether the words name facts and nothing else. */
    static boolean isOnly(String words) {
        return !in(words).isEmpty() && WORDS.matcher(words).replaceAll("").length() <= 1;
    }

    private static SlotField of(Matcher words) {
        for (SlotField field : SlotField.values()) {
            if (field != SlotField.REGION && words.group(field.name().toLowerCase(java.util.Locale.ROOT)) != null) {
                return field;
            }
        }
        throw new IllegalStateException();
    }
}
