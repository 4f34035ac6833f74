package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds all numbers of a normalized text, from left to right, with what they count. Linear. */
final class NumberScanner {

    private static final List<String> BELOW = List.of("将近", "接近", "不到", "快到", "快要", "快有", "差点", "快", "近", "小");
    private static final List<String> ABOUT =
            List.of("差不多有", "差不多", "大概有", "大约有", "大概", "大约", "约有", "约", "估计", "估摸", "大致", "合计约");
    private static final List<String> LITTLE_MORE = List.of("出头", "挂零", "冒头", "冒点", "零点");
    private static final List<String> ABOUT_BEHIND = List.of("左右", "上下", "的样子", "来往");

    private final String text;

    private NumberScanner(String text) {
        this.text = text;
    }

    static List<Counted> scan(String text) {
        NumberScanner scanner = new NumberScanner(text);
        List<Counted> found = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            Counted next = Digits.opens(text.charAt(at)) ? scanner.read(at) : null;
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
        Quantity number = NumberGrammar.parse(text, at);
        if (number == null) {
            return null;
        }
        UnitReader.Unit unit = UnitReader.read(text, number);
        Quantity exact = switch (unit.measure()) {
            case YUAN -> withSmallChange(number, unit);
            case DAY -> withHalfDay(number, unit);
            default -> number;
        };
        int end = Math.max(exact.end(), unit.end());
        Measure measure = isOrdinal(at) ? Measure.OTHER : unit.measure();
        Quantity opened = openBehind(openBefore(exact, at), end);
        return new Counted(opened, measure, unit.word(), at, end);
    }

    private static Quantity withHalfDay(Quantity days, UnitReader.Unit unit) {
        long half = unit.word().equals("天半") ? Quantity.ONE / 2 : 0;
        return days.with(days.min() + half, days.max() + half, days.vagueness());
    }

    /** 4块5, 300元5角. */
    private Quantity withSmallChange(Quantity yuan, UnitReader.Unit unit) {
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

    /** Digits behind Latin letters or digits are part of a code: A7县, LD26041703, 139xxxx0000. */
    private boolean isInsideCode(int at) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        if (before == '*' || before == '_') {
            return true;
        }
        boolean letter = before >= 'a' && before <= 'z';
        return letter && Digits.isArabic(text.charAt(at)) && !text.startsWith("rmb", at - 3);
    }

    private boolean isOrdinal(int at) {
        return at > 0 && (text.charAt(at - 1) == '第' || text.charAt(at - 1) == '初');
    }

    private Quantity openBefore(Quantity number, int at) {
        if (number.isVague()) {
            return number;
        }
        int stop = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
        if (endsWith(BELOW, stop) && number.max() >= 2 * Quantity.ONE && !isSmallName(stop, number)) {
            return number.with(number.min() / 10 * 9, number.max(), Vagueness.SPAN);
        }
        return endsWith(ABOUT, stop) ? number.with(number.min(), number.max(), Vagueness.ABOUT) : number;
    }

    /** 小5 is a person, 小6万 is nearly sixty thousand. */
    private boolean isSmallName(int at, Quantity number) {
        return text.charAt(at - 1) == '小' && (number.topUnit() < 1000 || (at > 1 && text.charAt(at - 2) == '大'));
    }

    private Quantity openBehind(Quantity number, int at) {
        if (startsWith(LITTLE_MORE, at) && !number.isVague()) {
            return number.with(number.min(), number.max() / 10 * 11, Vagueness.SPAN);
        }
        boolean about = startsWith(ABOUT_BEHIND, at) && number.vagueness() == Vagueness.NONE;
        return about ? number.with(number.min(), number.max(), Vagueness.ABOUT) : number;
    }

    private boolean endsWith(List<String> words, int at) {
        return words.stream().anyMatch(word -> text.startsWith(word, at - word.length()));
    }

    private boolean startsWith(List<String> words, int at) {
        return words.stream().anyMatch(word -> text.startsWith(word, at));
    }
}
