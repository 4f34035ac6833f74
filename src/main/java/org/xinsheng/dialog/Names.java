package org.xinsheng.dialog;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinsheng.linking.Sounds;

/** Puts a name right that was said wrong in whole or in part. */
final class Names {

    private static final Pattern TAIL = Pattern.compile(
            "(?:(?:他们?)?(?:欠|差|拖|没给|不给|发)(?:我们?|俺们?)?(?:的|工?钱|薪|工资)*|(?:那里|那儿|那边|那个|这边|手下|手里|的人|干的|才对|的)+|[啊呀吧哈呢哦嘛了哩嘞]+)$");
    private static final Pattern QUOTES = Pattern.compile("[“”‘’\"'「」『』《》()（）]");
    private static final Pattern SECTION = Pattern.compile("[一二三四五六七八九十0-9A-Za-z]{1,3}(?:期|标段?|号楼|栋|号院|区|组团|地块)");
    private static final Pattern NONE = Pattern.compile(
            "[，。,；;！!？?\\n]|[0-9]{5}|[不没吗呢怎什么啥我你他她说这唔咗]|还是|或者|好像|可能|方便|(?:月|块|元|万)$|错|改|账|^(?:的|在|钱|人|全部|一起|总|要|就|还|会|去|来|等|重新|算|给|找|自己|只)");
    private static final int LONGEST = 24;

    private Names() {}

    /** The name in words that say who or what it is; empty if there is none. */
    static Optional<String> in(String words) {
        String name = QUOTES.matcher(words).replaceAll("").strip();
        for (String before = ""; !before.equals(name); ) {
            before = name;
            name = TAIL.matcher(name).replaceFirst("");
        }
        boolean good = name.length() >= 1
                && name.length() <= LONGEST
                && !NONE.matcher(name).find();
        return good ? Optional.of(name) : Optional.empty();
    }

    static boolean isSection(String words) {
        return SECTION.matcher(words).matches();
    }

    /** The project with another section; added where it had none. */
    static String withSection(String project, String section) {
        String kind = section.replaceFirst("^[一二三四五六七八九十0-9A-Za-z]+", "");
        Pattern old = Pattern.compile("[一二三四五六七八九十0-9A-Za-z]{1,3}" + kind);
        return old.matcher(project).find() ? old.matcher(project).replaceFirst(section) : project + section;
    }

    /** Whether the words are the name, or a piece of it that tells it apart. */
    static boolean means(String words, @Nullable String name) {
        return name != null
                && words.length() >= 2
                && (name.contains(words) || (name.length() >= 2 && words.startsWith(name)));
    }

    /** Whether two names are alike enough for one to be a slip of the pen for the other, or a piece of it. */
    static boolean alike(String said, @Nullable String name) {
        return name != null && (window(said, name) >= 0 || said.contains(name) || isSameTitled(said, name));
    }

    /**
     * The name put right.
     *
     * @param wrong the piece of it that was called wrong; null if none was named
     */
    static String replaced(String name, @Nullable String wrong, String said) {
        int window = window(said, name);
        if (window >= 0) {
            return name.substring(0, window) + said + name.substring(window + said.length());
        }
        boolean piece = wrong != null && !wrong.equals(name) && name.contains(wrong) && wrong.length() == said.length();
        if (piece && (isSection(said) || said.length() == 1)) {
            int at = name.lastIndexOf(java.util.Objects.requireNonNull(wrong));
            return name.substring(0, at) + said + name.substring(at + said.length());
        }
        return said;
    }

    /** Where in the name something as long as the words stands that shares or sounds like at least half of them. */
    private static int window(String said, String name) {
        int best = -1;
        int most = 0;
        for (int i = 0; said.length() >= 2 && i + said.length() <= name.length(); i++) {
            int same = same(said, name.substring(i, i + said.length()));
            if (2 * same >= said.length() && same > most) {
                best = i;
                most = same;
            }
        }
        return best;
    }

    private static int same(String one, String other) {
        String first = Sounds.of(one);
        String second = Sounds.of(other);
        int same = 0;
        for (int i = 0; i < one.length(); i++) {
            same += first.charAt(i) == second.charAt(i) ? 1 : 0;
        }
        return same;
    }

    /** 老王 and 老汪. */
    private static boolean isSameTitled(String said, String name) {
        return said.length() == 2 && name.length() == 2 && said.charAt(0) == name.charAt(0);
    }
}
