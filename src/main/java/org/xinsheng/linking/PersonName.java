package org.xinsheng.linking;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A foreman or boss: 王建国, or only 老王, 王老板, 姓王的.
 *
 * @param given empty where only the surname is known
 */
record PersonName(String surname, String given, String sound) {

    private static final Set<String> TWO_CHARACTER_SURNAMES =
            Set.of("欧阳", "司马", "上官", "诸葛", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "东方", "夏侯", "端木", "南宫");
    private static final Pattern BY_SURNAME = Pattern.compile(
            "(?:[老小阿大]|姓)(?<after>" + String.join("|", TWO_CHARACTER_SURNAMES)
                    + "|.)(?:的|老板|总|师傅|经理|工)?|(?<before>.{1,2}?)(?:姓)?(?:老板娘?|总|包工头|工头|师傅|经理|队长?|班长|组长|主任|工长|工|某|某某|姐|哥|先生|女士|姓)");
    private static final Pattern FIRM_WORDS =
            Pattern.compile("公司|集团|[厂店局院部队社所]$|劳务|建[筑设工]|工程|路桥|市政|项目|装[饰修]|安装|酒店|置业|房产|地产|水电|物业|中[建铁交冶]");
    private static final Map<String, Double> COMMON = Map.ofEntries(
            Map.entry("王", .075),
            Map.entry("李", .075),
            Map.entry("张", .07),
            Map.entry("刘", .055),
            Map.entry("陈", .047),
            Map.entry("杨", .032),
            Map.entry("黄", .025),
            Map.entry("赵", .023),
            Map.entry("吴", .021),
            Map.entry("周", .021),
            Map.entry("徐", .016),
            Map.entry("孙", .016),
            Map.entry("马", .014),
            Map.entry("朱", .013),
            Map.entry("胡", .013),
            Map.entry("林", .012),
            Map.entry("郭", .012),
            Map.entry("何", .012),
            Map.entry("高", .011),
            Map.entry("罗", .01));
    private static final String USUAL =
            "郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎闫薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武";
    private static final String OTHERS =
            "佟缪庄鲍柯温裴路祝滕褚饶骆符岳齐梅向欧辛管祁柴殷卞施牛洪翟安倪颜季俞章鲁葛伍申尤聂焦欧甘苗涂代单谷樊兰耿车项詹解宁池屈卜邬郏芦仇宫戚霍沙明桂娄窦闵冼阮莫虞";
    private static final double USUAL_SHARE = .006;
    private static final double RARE = .0015;
    private static final Pattern TITLE =
            Pattern.compile("^(?:包工头|小?老板|[大小]?工头|带班的?|代班的?|班组?长|队长|组长|施工队长|项目经理|经理|负责人)(?:叫|是)?(?=\\p{IsHan}{2,4}$)");

    /** The person named, or null if the words name a firm, nobody, or hide the name. */
    static @Nullable PersonName parse(@Nullable String raw) {
        String name = NameText.clean(raw);
        if (name.isEmpty()
                || name.length() > 8
                || FIRM_WORDS.matcher(name).find()
                || NameText.masked(name.substring(0, 1))) {
            return null;
        }
        String bare = TITLE.matcher(name).replaceFirst("");
        return bare.length() > 6 ? null : named(bare);
    }

    private static @Nullable PersonName named(String name) {
        Matcher m = BY_SURNAME.matcher(name);
        if (m.matches()) {
            String surname = m.group("after") != null ? m.group("after") : m.group("before");
            return new PersonName(surname, "", Sounds.of(surname));
        }
        return name.length() < 2 || name.length() > 4 ? null : full(name);
    }

    /** Whether it is said to be a person: 老王, 王老板, 工头王建国. */
    static boolean isCalledOne(@Nullable String raw) {
        String name = NameText.clean(raw);
        PersonName person = parse(raw);
        return person != null && (!person.isFull() || TITLE.matcher(name).find());
    }

    /** Whether it looks like a full name, though a short firm name may look so too: 华泰, 金石. */
    boolean looksFull() {
        return isFull()
                && given.length() <= 2
                && (surname.length() == 2 || COMMON.containsKey(surname) || (USUAL + OTHERS).contains(surname));
    }

    private static PersonName full(String name) {
        int cut = name.length() > 2 && TWO_CHARACTER_SURNAMES.contains(name.substring(0, 2)) ? 2 : 1;
        return new PersonName(name.substring(0, cut), name.substring(cut), Sounds.of(name));
    }

    boolean isFull() {
        return !given.isEmpty();
    }

    /** Share of people with this surname. */
    double frequency() {
        return COMMON.getOrDefault(surname, USUAL.contains(surname) ? USUAL_SHARE : RARE);
    }

    Likeness compare(PersonName other) {
        String mine = surname + given;
        String theirs = other.surname + other.given;
        if (mine.equals(theirs)) {
            return isFull() ? Likeness.EQUAL : Likeness.PART;
        }
        if (!isFull() || !other.isFull()) {
            return bySurname(other);
        }
        if (sound.equals(other.sound)) {
            return Likeness.SOUND;
        }
        if (Looks.alike(mine, theirs)) {
            return Likeness.SLIP;
        }
        if (NameText.edits(mine, theirs, 1) == 1
                && (mine.length() != theirs.length() || NameText.isSameMixed(mine, theirs))) {
            return Likeness.SLIP;
        }
        return surname.equals(other.surname) ? Likeness.TWIN : Likeness.DIFFERENT;
    }

    private Likeness bySurname(PersonName other) {
        if (surname.equals(other.surname)) {
            return Likeness.PART;
        }
        return Looks.alike(surname, other.surname) ? Likeness.UNSURE : Likeness.DIFFERENT;
    }
}
