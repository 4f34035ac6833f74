package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds all numbers of a normalized text, from left to right, with what they count. Linear. */
final class NumberScanner {

    /** Longest run of figures that 5位数 may speak of. */
    private static final int MOST_PLACES = 8;

    private final String text;
    private final Approximations approximations;

    private NumberScanner(String text) {
        this.text = text;
        this.approximations = new Approximations(text);
    }

    static List<Counted> scan(String text) {
        NumberScanner scanner = new NumberScanner(text);
        List<Counted> found = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            char c = text.charAt(at);
            Counted next = Digits.opens(c) || EnglishNumbers.opens(c) ? scanner.read(at) : null;
            if (next == null) {
                at = scanner.behindDigits(at);
            } else {
                found.add(next);
                at = next.end();
            }
        }
        return found;
    }

    /** Steps over what is no number; a run of digits as a whole, so that its tail is not taken for one. */
    private int behindDigits(int at) {
        int end = at + 1;
        if (Digits.isArabic(text.charAt(at))) {
            while (end < text.length() && isPartOfCode(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isPartOfCode(char c) {
        return Digits.isArabic(c) || c == '.' || c == '*' || (c >= 'a' && c <= 'z');
    }

    private @Nullable Counted read(int at) {
        if (isInsideCode(at)) {
            return null;
        }
        Quantity number =
                Digits.opens(text.charAt(at)) ? NumberGrammar.parse(text, at) : EnglishNumbers.parse(text, at);
        if (number == null) {
            return null;
        }
        if (text.startsWith("位数", number.end()) && number.whole() <= MOST_PLACES && !number.isVague()) {
            return ofSoManyPlaces(number, at);
        }
        UnitReader.Unit unit = UnitReader.read(text, number);
        Quantity exact = switch (unit.measure()) {
            case YUAN -> withSmallChange(number, unit);
            case DAY -> withHalfDay(number, unit);
            default -> number;
        };
        int end = Math.max(exact.end(), unit.end());
        Measure measure = isOrdinal(at) ? Measure.OTHER : unit.measure();
        Quantity opened = approximations.apply(exact, at, number.end(), end);
        return new Counted(opened, measure, unit.word(), at, end);
    }

    /** 五位数: 10,000 to 99,999. */
    private static Counted ofSoManyPlaces(Quantity places, int at) {
        long least = Quantity.ONE;
        for (long i = 1; i < places.whole(); i++) {
            least *= 10;
        }
        Quantity span = places.with(least, least * 10 - Quantity.ONE, Vagueness.SPAN);
        return new Counted(span, Measure.YUAN, "位数", at, places.end() + 2);
    }

    private static Quantity withHalfDay(Quantity days, UnitReader.Unit unit) {
        long half = unit.word().equals("天半") ? Quantity.ONE / 2 : 0;
        return days.with(days.min() + half, days.max() + half, days.vagueness());
    }

    /** 4块5, 300元5角. */
    private Quantity withSmallChange(Quantity yuan, UnitReader.Unit unit) {
        if (unit.word().startsWith("毛") || unit.word().equals("角")) {
            return ofDimes(yuan, unit);
        }
        int at = unit.end();
        if (!unit.word().startsWith("块") || unit.word().length() > 1 || yuan.isVague() || at >= text.length()) {
            return yuan;
        }
        char c = text.charAt(at);
        int digit = Digits.isArabic(c) ? c - '0' : Digits.chinese(c);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
        boolean ends = next == '\0' || " ,，。;；、毛角\n一每/的".indexOf(next) >= 0;
        if (digit < 1 || !ends) {
            return yuan;
        }
        int end = at + (next == '毛' || next == '角' ? 2 : 1);
        long change = digit * Quantity.ONE / 10;
        return yuan.with(yuan.min() + change, yuan.max() + change, yuan.vagueness())
                .spanning(yuan.start(), end);
    }

    /** 3毛5, 8角. */
    private Quantity ofDimes(Quantity dimes, UnitReader.Unit unit) {
        int at = unit.end();
        char c = at < text.length() ? text.charAt(at) : '\0';
        int fen = Math.max(0, Digits.isArabic(c) ? c - '0' : Digits.chinese(c));
        return dimes.with(dimes.min() / 10 + fen, dimes.max() / 10 + fen, dimes.vagueness())
                .spanning(dimes.start(), fen > 0 ? at + 1 : dimes.end());
    }

    /** Digits behind Latin letters or digits are part of a code: A7县, LD26041703, 139xxxx0000. */
    private boolean isInsideCode(int at) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean product = before == '*' && at > 1 && text.charAt(at - 2) != '*';
        if (before == '*' && !product || before == '_') {
            return true;
        }
        boolean letter = before >= 'a' && before <= 'z';
        return letter && Digits.isArabic(text.charAt(at)) && !text.startsWith("rmb", at - 3);
    }

    private boolean isOrdinal(int at) {
        return at > 0 && (text.charAt(at - 1) == '第' || text.charAt(at - 1) == '初');
    }
}
