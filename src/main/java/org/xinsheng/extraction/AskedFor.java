package org.xinsheng.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a question of the agent asks for, and with that the words a bare answer to it is read with. */
enum AskedFor {
    PEOPLE(
            List.of(
                    "几个人", "多少人", "几位", "几名", "多少个人", "多少工人", "涉及人数", "多少工友", "几个工友", "人数", "几口人", "多少号人", "有几个人",
                    "多少名"),
            "",
            "个人"),
    MONTHS(
            List.of("哪个月", "哪几个月", "什么时候的工资", "几月份", "哪段时间", "从什么时候", "几月到几月", "哪些月", "哪年哪月", "什么时间段", "几月的"),
            "欠",
            "的工资"),
    LENGTH(List.of("几个月", "多长时间", "欠了多久", "拖了多久", "拖欠多久", "多少个月", "差几个月", "多久了"), "欠", "个月工资"),
    WAGE(List.of("一个月多少", "每个月多少", "每月多少", "月工资", "每月工资", "月薪", "一月多少", "工资多少一个月"), "一个月工资", ""),
    EACH(List.of("每人多少", "一个人多少", "每个人多少", "人均", "一人多少", "每人欠"), "每人", ""),
    MONEY(
            List.of(
                    "多少钱", "欠多少", "多少工资", "金额", "一共多少", "总共多少", "欠了您", "欠您", "欠你", "差您", "还差多少", "共多少", "拖欠您", "拖欠多少",
                    "欠了多少", "数额", "钱呢", "差多少", "欠多少", "拖欠了多少", "总数", "多少呢", "多少万", "差你"),
            "欠",
            ""),
    BOSS(
            List.of(
                    "老板叫", "老板姓", "老板是谁", "包工头叫", "负责人叫", "贵姓什么", "谁欠", "包工头是谁", "老板的名字", "工头叫", "谁拖欠", "跟谁干", "老板名字",
                    "工头姓", "带班的叫", "负责人是谁"),
            "老板",
            ""),
    COMPANY(
            List.of("什么公司", "哪个公司", "哪家公司", "公司叫", "公司名称", "单位名称", "什么单位", "哪个单位", "单位叫", "哪家单位", "公司名字", "公司全称"),
            "公司叫",
            ""),
    PROJECT(
            List.of("哪个工地", "什么工地", "工地叫", "哪个项目", "什么项目", "项目叫", "项目名称", "工地名称", "哪个小区", "工地名字", "工程叫", "项目名字"),
            "工地叫",
            ""),
    PLACE(List.of("在哪", "什么地方", "什么位置", "哪个区", "哪个县", "地址", "哪个镇", "哪个街道", "哪个市"), "在", "");

    private static final int NEAR = 4;

    private final List<String> questions;
    private final String before;
    private final String behind;

    AskedFor(List<String> questions, String before, String behind) {
        this.questions = questions;
        this.before = before;
        this.behind = behind;
    }

    /** What a question asks for, in the order of its words; of two that begin at one word the first named above. */
    static List<AskedFor> in(String question) {
        return Stream.of(values())
                .filter(asked -> asked.isIn(question))
                .filter(asked -> !asked.isOtherwiseMeant(question))
                .sorted(Comparator.comparingInt(asked -> asked.place(question)))
                .toList();
    }

    /** "一共多少人" asks for people, "一个月多少钱" for the wage and no sum owed. */
    private boolean isOtherwiseMeant(String question) {
        return switch (this) {
            case MONEY ->
                WAGE.isIn(question)
                        || EACH.isIn(question)
                        || PEOPLE.isIn(question) && Math.abs(PEOPLE.place(question) - place(question)) < NEAR;
            case LENGTH -> MONTHS.isIn(question);
            default -> false;
        };
    }

    private boolean isIn(String question) {
        return place(question) < Integer.MAX_VALUE;
    }

    private int place(String question) {
        return questions.stream()
                .mapToInt(question::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** An answer with the words of the question that it leaves out: 十二 to "几个人" is 十二个人, 十二个 is too. */
    Said read(Span span, String answer) {
        String head = answer.contains(before) || answer.contains("欠") ? "" : before;
        return new Said(span, head, tail(answer), false);
    }

    private String tail(String answer) {
        if (behind.isEmpty() || answer.contains("工资")) {
            return "";
        }
        for (int said = behind.length(); said > 0; said--) {
            if (answer.endsWith(behind.substring(0, said))) {
                return behind.substring(said);
            }
        }
        boolean bare = answer.chars().allMatch(c -> Figures.isDigit(c) || "多来 ".indexOf(c) >= 0);
        return behind.startsWith("个") && !bare ? "" : behind;
    }
}
