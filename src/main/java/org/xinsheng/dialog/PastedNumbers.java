package org.xinsheng.dialog;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Masks identity card and bank card numbers that workers paste: nobody needs them here, and what is not kept cannot leak.
 * A mask is as long as what it hides, so offsets into the text stay true.
 */
final class PastedNumbers {

    private static final Pattern LONG_NUMBER =
            Pattern.compile("(?<![0-9])[0-9](?:[ -]?[0-9]){12,17}(?:[ -]?[0-9Xx])?(?![0-9])");
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECKS = "10X98765432";
    private static final int SHOWN = 4;

    private PastedNumbers() {}

    static String mask(String text) {
        return LONG_NUMBER.matcher(text).replaceAll(PastedNumbers::maskOne);
    }

    private static String maskOne(MatchResult match) {
        String written = match.group();
        String digits = written.replaceAll("[ -]", "").toUpperCase(java.util.Locale.ROOT);
        if (!isIdCard(digits) && !isBankCard(digits)) {
            return java.util.regex.Matcher.quoteReplacement(written);
        }
        int hidden = written.length() - SHOWN;
        return "*".repeat(hidden) + written.substring(hidden);
    }

    private static boolean isIdCard(String digits) {
        if (!digits.matches("[1-9][0-9]{16}[0-9X]")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * ID_WEIGHTS[i];
        }
        return ID_CHECKS.charAt(sum % 11) == digits.charAt(17);
    }

    /** Luhn. */
    static boolean isBankCard(String digits) {
        if (!digits.matches("[0-9]{13,19}") || digits.chars().distinct().count() < 3) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
