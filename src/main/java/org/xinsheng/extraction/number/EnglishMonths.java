package org.xinsheng.extraction.number;

import java.util.List;

/** The months of English messages, in full or by three letters. */
final class EnglishMonths {

    private static final List<String> NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Phrases BEFORE_MAY = Phrases.listed("in_ from_ to_ and_ of_ until_ till_ for_");

    private EnglishMonths() {}

    /** Length of the name that begins at {@code at}, or 0. */
    static int lengthAt(String text, int at) {
        int month = month(text, at);
        if (month == 0 || (at > 0 && isLetter(text.charAt(at - 1)))) {
            return 0;
        }
        String name = NAMES.get(month - 1);
        int length = text.startsWith(name, at) ? name.length() : 3;
        boolean whole = at + length >= text.length() || !isLetter(text.charAt(at + length));
        String before = text.substring(Math.max(0, at - 6), at).replace(' ', '_');
        boolean verb = month == 5 && !BEFORE_MAY.end(before);
        return whole && !verb ? length : 0;
    }

    /** 1 to 12, or 0. */
    static int month(String text, int at) {
        for (int i = 0; i < NAMES.size(); i++) {
            if (text.startsWith(NAMES.get(i).substring(0, 3), at)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
