package org.xinsheng.extraction;

import java.util.List;

/** The short forms of the names of divisions. */
final class DivisionNames {

    /** Those named after peoples: 恩施土家族苗族自治州, 敖汉旗 not. */
    private static final List<String> AUTONOMOUS = List.of("自治州", "自治县", "自治区", "自治旗", "族乡");

    private static final String[] PEOPLES = ("布依族 苗族 傣族 景颇族 侗族 土家族 哈尼族 彝族 壮族 回族 藏族 羌族 白族 蒙古族 哈萨克族 柯尔克孜族 满族 朝鲜族"
                    + " 傈僳族 纳西族 拉祜族 佤族 布朗族 独龙族 怒族 黎族 瑶族 畲族 水族 仡佬族 毛南族 仫佬族 各族 土族 撒拉族 保安族 东乡族 裕固族 锡伯族 达斡尔族"
                    + " 鄂温克族 鄂伦春族 普米族 塔吉克族 维吾尔族 阿昌族 京族 俄罗斯族 塔塔尔族 乌孜别克族 赫哲族 蒙古 哈萨克 柯尔克孜 锡伯 塔吉克 维吾尔")
            .split(" ");

    private static final String[] CLASS_WORDS = {
        "特别行政区", "经济技术开发区", "经济开发区", "地区", "林区", "街道", "市", "省", "区", "县", "旗", "盟", "镇", "乡", "苏木"
    };

    private DivisionNames() {}

    /**
     * 吴江区 is 吴江, 恩施土家族苗族自治州 is 恩施; a name of one character with its class word stays whole, and one that
     * is all people is named after it: 东乡族自治县 is 东乡.
     */
    static String shortName(String name) {
        for (String ending : AUTONOMOUS) {
            if (name.endsWith(ending)) {
                return withoutPeoples(name, name.length() - ending.length() + (ending.equals("族乡") ? 1 : 0));
            }
        }
        return withoutClassWord(name);
    }

    private static String withoutPeoples(String name, int length) {
        String rest = name.substring(0, length);
        for (int i = 0; i < PEOPLES.length; i++) {
            if (rest.length() > PEOPLES[i].length() + 1 && rest.endsWith(PEOPLES[i])) {
                rest = rest.substring(0, rest.length() - PEOPLES[i].length());
                i = -1;
            }
        }
        String plain = rest.length() > 2 && rest.endsWith("族") ? rest.substring(0, rest.length() - 1) : rest;
        return plain.length() < 2 ? name : plain;
    }

    private static String withoutClassWord(String name) {
        for (String word : CLASS_WORDS) {
            if (name.endsWith(word)) {
                return name.length() - word.length() < 2 ? name : name.substring(0, name.length() - word.length());
            }
        }
        return name;
    }

    /** The short name and the last syllable: 恩施州, 锡林郭勒盟 has it already. */
    static String shortWithClass(String name, String plain) {
        return name.endsWith("自治州") ? plain + "州" : name.endsWith("自治县") ? plain + "县" : name;
    }
}
