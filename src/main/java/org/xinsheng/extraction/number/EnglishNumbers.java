package org.xinsheng.extraction.number;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small numbers in English words: two months, six workers. */
final class EnglishNumbers {

    private static final List<String> WORDS = List.of(
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen",
            "twenty", "thirty");
    private static final List<Integer> VALUES = List.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30);
    private static final Phrases AND_ME = Phrases.listed(
            "me_and_ me_and_my_ i_and_ i_and_my_ me_and_other_ me_and_another_ me_with_ myself_and_ i_with_ me_plus_");

    private EnglishNumbers() {}

    /** The number of the word that begins at {@code at}, or null. */
    static @Nullable Quantity parse(String text, int at) {
        if (at > 0 && isLetter(text.charAt(at - 1))) {
            return null;
        }
        for (int i = 0; i < WORDS.size(); i++) {
            int end = at + WORDS.get(i).length();
            if (text.startsWith(WORDS.get(i), at) && (end >= text.length() || !isLetter(text.charAt(end)))) {
                long value = VALUES.get(i) * Quantity.ONE;
                return new Quantity(value, value, Vagueness.NONE, 1, 0, at, end);
            }
        }
        return null;
    }

    /** Whether a word for a number may begin with it. */
    static boolean opens(char c) {
        return c == 't' || c == 'f' || c == 's' || c == 'e' || c == 'n';
    }

    /** Me and my (2 friends). */
    static boolean addToSpeaker(String text, int at) {
        return at > 3 && AND_ME.end(text.substring(Math.max(0, at - 16), at).replace(' ', '_'));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
