package org.xinsheng.linking;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings names into one form: full-width, spaces and punctuation gone, numbers in figures. */
final class NameText {

    /** Longer names are cut: what comes after does not tell cases apart. */
    static final int LONGEST = 40;

    private static final Pattern NOT_NAME = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern NUMBER =
            Pattern.compile("第([一二三四五六七八九十]{1,3})|([一二三四五六七八九十]{1,3})(?=[期标局居公宫号分栋楼幢冶治航区段线工])|第(?=\\d)");
    private static final Pattern MIXED = Pattern.compile("(?<![一二三四五六七八九十])([一二三四五六七八九])?十(\\d)(?!\\d)");
    private static final Pattern MASK = Pattern.compile("[xX某*×]+|[a-zA-Z]\\d*(?=[省市县区镇乡街])");
    private static final String DIGITS = "零一二三四五六七八九";

    private NameText() {}

    /** The normal form, empty if nothing is left; masked names (XX公司, 某某, A市) lose their masks. */
    static String clean(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        String head = raw.length() > 4 * LONGEST ? raw.substring(0, 4 * LONGEST) : raw;
        String flat = Normalizer.normalize(head, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = NOT_NAME.matcher(flat).replaceAll("");
        String figures = inFigures(MIXED.matcher(bare).replaceAll(NameText::unmixed));
        return figures.length() > LONGEST ? figures.substring(0, LONGEST) : figures;
    }

    /** Whether the name hides who or where it is. */
    static boolean masked(String raw) {
        return MASK.matcher(raw).find();
    }

    /** 十8局 is 18局. */
    private static String unmixed(java.util.regex.MatchResult m) {
        return (m.group(1) == null ? 1 : DIGITS.indexOf(m.group(1))) + m.group(2);
    }

    private static String inFigures(String text) {
        Matcher m = NUMBER.matcher(text);
        if (!m.find()) {
            return text;
        }
        return m.replaceAll(r -> figures(r.group(1) != null ? r.group(1) : r.group(2)));
    }

    private static String figures(@Nullable String chinese) {
        if (chinese == null) {
            return "";
        }
        int ten = chinese.indexOf('十');
        if (ten < 0) {
            StringBuilder figures = new StringBuilder();
            chinese.chars().forEach(c -> figures.append(DIGITS.indexOf(c)));
            return figures.toString();
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(chinese.charAt(ten - 1));
        int ones = ten == chinese.length() - 1 ? 0 : DIGITS.indexOf(chinese.charAt(ten + 1));
        return Integer.toString(tens * 10 + Math.max(ones, 0));
    }

    /** Edits (insert, delete, replace, swap of neighbours), or {@code limit + 1} if there are more than {@code limit}. */
    static int edits(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && swapped(a, b, i, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.min(last[b.length()], limit + 1);
    }

    /** Whether two names are made of the same characters, in whatever order. */
    static boolean isSameMixed(String one, String other) {
        return sorted(one).equals(sorted(other));
    }

    /** The same for two characters that changed places. */
    static String sorted(String text) {
        char[] characters = text.toCharArray();
        Arrays.sort(characters);
        return new String(characters);
    }

    private static boolean swapped(String a, String b, int i, int j) {
        return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
