package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds lengths of time of half a month and more. */
final class LengthScanner {

    private static final int LONGEST_YEARS = 60;
    private static final int LONGEST_DAYS = 1000;
    private static final int LEAST_DAYS = 15;
    private static final int HALF_MONTH = 15;

    private final String text;
    private final Numbers numbers;
    private final List<Length> lengths = new ArrayList<>();

    private LengthScanner(String text, Numbers numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    static List<Length> scan(String text, Numbers numbers) {
        LengthScanner scanner = new LengthScanner(text, numbers);
        scanner.addCounted();
        scanner.addWords();
        scanner.lengths.sort(Comparator.comparingInt(Length::start));
        return scanner.lengths;
    }

    private void addCounted() {
        for (int i = 0; i < numbers.size(); i++) {
            Length length = counted(numbers.get(i), i + 1 < numbers.size() ? numbers.get(i + 1) : null);
            if (length != null) {
                lengths.add(length);
                while (i + 1 < numbers.size() && numbers.get(i + 1).start() < length.end()) {
                    i++;
                }
            }
        }
    }

    private @Nullable Length counted(Counted number, @Nullable Counted next) {
        if (number.is(Measure.YEARS)
                && number.quantity().vagueness() != Vagueness.SEVERAL
                && number.quantity().max() <= LONGEST_YEARS * Quantity.ONE) {
            return years(number, next);
        }
        if (number.is(Measure.MONTHS) && isKnown(number)) {
            return months(number, next);
        }
        boolean days = number.is(Measure.DAY) && number.unit().startsWith("天");
        long many = number.quantity().min() / Quantity.ONE;
        return days && many >= LEAST_DAYS && many <= LONGEST_DAYS
                ? new Length(0, (int) many, number.start(), number.end())
                : null;
    }

    private static boolean isKnown(Counted number) {
        return number.quantity().vagueness() != Vagueness.SEVERAL
                && number.quantity().max() >= Quantity.ONE
                && number.quantity().max() <= 12L * LONGEST_YEARS * Quantity.ONE;
    }

    /** 两个半月, 一个月零五天, 两个月又十天. */
    private Length months(Counted number, @Nullable Counted next) {
        int months = Math.max(1, wholeMonths(number));
        boolean half = number.unit().equals("个半月") || text.startsWith("半", number.end());
        int days = half ? HALF_MONTH : 0;
        int gap = next == null ? -1 : next.start() - number.end();
        boolean more = next != null
                && next.is(Measure.DAY)
                && next.unit().startsWith("天")
                && gap >= 0
                && gap <= 1
                && (gap == 0 || "零又多".indexOf(text.charAt(number.end())) >= 0)
                && next.quantity().max() <= 31 * Quantity.ONE;
        if (more && next != null) {
            return new Length(months, (int) next.quantity().whole(), number.start(), next.end());
        }
        return new Length(months, days, number.start(), number.end());
    }

    /** 两三个月 is three, 十几个月 eleven at least. */
    private static int wholeMonths(Counted number) {
        Quantity quantity = number.quantity();
        boolean wide = quantity.max() - quantity.min() > 2 * Quantity.ONE;
        long hundredths = quantity.vagueness() == Vagueness.SPAN && !wide ? quantity.max() : quantity.min();
        return (int) (hundredths / Quantity.ONE);
    }

    private Length years(Counted years, @Nullable Counted next) {
        int months = 12 * Math.max(1, (int) (years.quantity().min() / Quantity.ONE));
        int end = years.end();
        if (text.startsWith("半", end)) {
            return new Length(months + 6, 0, years.start(), end + 1);
        }
        boolean adds = next != null && next.is(Measure.MONTHS) && next.start() - end <= 1 && isKnown(next);
        return adds && next != null
                ? new Length(months + wholeMonths(next), 0, years.start(), next.end())
                : new Length(months, 0, years.start(), end);
    }

    private void addWords() {
        for (int at = text.indexOf('半'); at >= 0; at = text.indexOf('半', at + 1)) {
            char before = at > 0 ? text.charAt(at - 1) : '\0';
            if (text.startsWith("年", at + 1)) {
                addHalfYear(at, before);
            } else if (text.startsWith("个月", at + 1) || text.startsWith("拉月", at + 1)) {
                addHalfMonth(at, before);
            }
        }
        for (int at = text.indexOf("年把"); at >= 0; at = text.indexOf("年把", at + 2)) {
            lengths.add(new Length(12, 0, at, at + 2));
        }
    }

    private void addHalfYear(int at, char before) {
        if (before != '上' && before != '下' && before != '年' && before != '个') {
            int start = before == '大' || before == '小' ? at - 1 : at;
            lengths.add(new Length(before == '大' ? 7 : 6, 0, start, at + 2));
        }
    }

    /** 半个月, 大半个月; 一个半月 is counted. */
    private void addHalfMonth(int at, char before) {
        if (before != '个' && before != '上' && before != '下') {
            lengths.add(new Length(0, before == '大' ? HALF_MONTH + 5 : HALF_MONTH, at, at + 3));
        }
    }
}
