package org.xinsheng.extraction;

import java.util.List;

/** What a question of the agent asks for, and with that the words a bare answer to it is read with. */
enum AskedFor {
    PEOPLE(List.of("几个人", "多少人", "几位", "几名", "多少个人", "多少工人", "涉及人数", "多少工友", "几个工友"), "", "个人"),
    MONTHS(List.of("哪个月", "哪几个月", "什么时候的工资", "几月份", "哪段时间", "从什么时候", "几月到几月", "哪些月", "哪年哪月", "什么时间段"), "欠", "的工资"),
    LENGTH(List.of("几个月", "多长时间", "欠了多久", "拖了多久", "拖欠多久"), "欠", "个月工资"),
    MONEY(
            List.of(
                    "多少钱", "欠多少", "多少工资", "金额", "一共多少", "总共多少", "欠了您", "欠您", "欠你", "差您", "还差多少", "共多少", "拖欠您", "拖欠多少",
                    "欠了多少"),
            "欠",
            ""),
    BOSS(List.of("老板叫", "老板姓", "老板是谁", "包工头叫", "负责人叫", "贵姓什么", "谁欠", "包工头是谁", "老板的名字"), "老板", ""),
    COMPANY(List.of("什么公司", "哪个公司", "哪家公司", "公司叫", "公司名称", "单位名称", "什么单位", "哪个单位", "单位叫"), "公司叫", ""),
    PROJECT(List.of("哪个工地", "什么工地", "工地叫", "哪个项目", "什么项目", "项目叫", "项目名称", "工地名称"), "工地叫", ""),
    PLACE(List.of("在哪", "什么地方", "什么位置", "哪个区", "哪个县", "地址"), "在", "");

    private final List<String> questions;
    private final String before;
    private final String behind;

    AskedFor(List<String> questions, String before, String behind) {
        this.questions = questions;
        this.before = before;
        this.behind = behind;
    }

    String before() {
        return before;
    }

    String behind() {
        return behind;
    }

    /** Whether a question asks for this. */
    boolean isAskedBy(String question) {
        return questions.stream().anyMatch(question::contains);
    }
}
