package org.xinsheng.directory;

import java.util.Set;

/** Splits the family name off a Chinese name. */
final class FamilyNames {

    private static final Set<String> COMPOUND = Set.of(
            "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "夏侯", "端木", "独孤", "南宫", "西门", "长孙", "宇文",
            "轩辕", "呼延", "澹台", "公冶", "宗政", "濮阳", "淳于", "单于", "太史", "申屠");

    private FamilyNames() {}

    static String of(String name) {
        if (name.length() > 2 && COMPOUND.contains(name.substring(0, 2))) {
            return name.substring(0, 2);
        }
        return name.substring(0, 1);
    }
}
