package org.xinsheng.dialog;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the worker of an anonymous chat shows, with the number, to go on from elsewhere: 16 digits, 53 random bits. Never
 * one that could be the number of a bank card, so that it is not taken for one. Its text form hides it.
 */
record SecretCode(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern WRITTEN = Pattern.compile("(?<![0-9])[0-9]{4}(?:[ -]?[0-9]{4}){3}(?![0-9])");
    private static final int LENGTH = 16;

    SecretCode {
        if (!value.matches("[0-9]{16}")) {
            throw new IllegalArgumentException("a secret code has 16 digits");
        }
    }

    static SecretCode random() {
        SecretCode code;
        do {
            StringBuilder digits = new StringBuilder();
            RANDOM.ints(LENGTH, 0, 10).forEach(digits::append);
            code = new SecretCode(digits.toString());
        } while (PastedNumbers.isBankCard(code.value));
        return code;
    }

    /** The first one in a text, with or without blanks. */
    static Optional<SecretCode> in(String text) {
        return WRITTEN.matcher(text)
                .results()
                .map(SecretCode::digits)
                .filter(digits -> !PastedNumbers.isBankCard(digits))
                .map(SecretCode::new)
                .findFirst();
    }

    /** With stars for every code, as many as it is long; bank cards are left to those who know them. */
    static String mask(String text) {
        return WRITTEN.matcher(text)
                .replaceAll(match -> PastedNumbers.isBankCard(digits(match))
                        ? match.group()
                        : "*".repeat(match.group().length()));
    }

    private static String digits(MatchResult match) {
        return match.group().replaceAll("[ -]", "");
    }

    /** For the eye: groups of four. */
    String spaced() {
        return value.replaceAll("(.{4})(?=.)", "$1 ");
    }

    @Override
    public String toString() {
        return "SecretCode[hidden]";
    }
}
