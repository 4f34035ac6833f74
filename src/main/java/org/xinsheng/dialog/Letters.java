package org.xinsheng.dialog;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinsheng.linking.Sounds;

/** One character of a name that was written wrong: "马字旁的骅", "耳东陈", "汪洋的汪", "是骅不是华". */
final class Letters {

    private static final Pattern MADE_OF = Pattern.compile(".{1,4}(?:旁|边|头|底|框|盖|水|之|丝|犬|提手|人)(?:儿)?的(\\p{IsHan})字?");
    private static final Pattern AS_IN = Pattern.compile("(\\p{IsHan}{2,4})(?:里面?|中|上)?的那?个?(\\p{IsHan})字?");
    private static final Pattern ALONE = Pattern.compile("(\\p{IsHan})字?");

    /** Family names as they are told apart in speaking: by their parts, or by a word. */
    private static final Set<String> SURNAMES =
            Set.of(("耳东陈 禾呈程 立早章 弓长张 木子李 口天吴 双木林 草头黄 古月胡 言午许 三横王 三划王 双人徐 双立人徐 言身寸谢 走肖赵 "
                            + "人可何 木易杨 文刀刘 卯金刀刘 又寸邓 又耳邓 十口叶 双口吕 西早覃 四夕罗 四维罗 木土杜 子小孙 二马冯 两点马冯 干勾于 日京景 山今岑 "
                            + "山佳崔 草字范 草头范 竹付符 美女姜 三点水江 三点水汪 金戈钱 草头苏 草头蒋 单人任 单人何 双耳聂 口字吕 方块田")
                    .split(" "));

    /** Longer names are those of firms and have no family name. */
    private static final int LONGEST_PERSON = 3;

    private Letters() {}

    static boolean isSurname(String words) {
        return SURNAMES.contains(words);
    }

    /** Whether the words do nothing but tell a character. */
    static boolean isTold(String words) {
        return words.length() > 2 && in(words).isPresent();
    }

    /** The character that the words tell, empty if they tell none. */
    static Optional<String> in(String words) {
        Matcher as = AS_IN.matcher(words);
        if (as.matches() && as.group(1).contains(as.group(2))) {
            return Optional.of(as.group(2));
        }
        if (SURNAMES.contains(words)) {
            return Optional.of(words.substring(words.length() - 1));
        }
        Matcher made = MADE_OF.matcher(words);
        if (made.matches()) {
            return Optional.of(made.group(1));
        }
        Matcher alone = ALONE.matcher(words);
        return alone.matches() ? Optional.of(alone.group(1)) : Optional.empty();
    }

    /**
     * The name with the character in its place: where the wrong one stands, where one of the same sound stands, or at
     * the family name.
     *
     * @param wrong the character that is wrong, if it was said
     */
    static Optional<String> put(String letter, @Nullable String wrong, boolean surname, String name) {
        if (wrong != null) {
            int at = name.lastIndexOf(wrong);
            return at < 0 ? Optional.empty() : Optional.of(at(name, at, letter));
        }
        if (name.contains(letter)) {
            return Optional.empty();
        }
        int at = Sounds.of(name).indexOf(Sounds.of(letter));
        if (at < 0 && surname && name.length() <= LONGEST_PERSON) {
            at = name.matches("[老小阿大].+") ? 1 : 0;
        }
        return at < 0 ? Optional.empty() : Optional.of(at(name, at, letter));
    }

    private static String at(String name, int index, String letter) {
        return name.substring(0, index) + letter + name.substring(index + 1);
    }
}
