package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds lengths of time of a month and more. */
final class LengthScanner {

    private static final int LONGEST_YEARS = 60;

    private final String text;
    private final Numbers numbers;

    private LengthScanner(String text, Numbers numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    static List<Length> scan(String text, Numbers numbers) {
        LengthScanner scanner = new LengthScanner(text, numbers);
        List<Length> lengths = new ArrayList<>();
        scanner.addCounted(lengths);
        scanner.addHalfYears(lengths);
        lengths.sort(Comparator.comparingInt(Length::start));
        return lengths;
    }

    private void addCounted(List<Length> lengths) {
        for (int i = 0; i < numbers.size(); i++) {
            Counted number = numbers.get(i);
            if (number.is(Measure.YEARS) && number.quantity().max() <= LONGEST_YEARS * Quantity.ONE) {
                Counted next = i + 1 < numbers.size() ? numbers.get(i + 1) : null;
                Length length = years(number, next);
                lengths.add(length);
                i += next != null && length.end() >= next.end() ? 1 : 0;
            } else if (number.is(Measure.MONTHS) && isKnown(number)) {
                lengths.add(new Length(Math.max(1, months(number)), number.start(), number.end()));
            }
        }
    }

    /** Whether it is more than "several". */
    private static boolean isKnown(Counted number) {
        return number.quantity().vagueness() != Vagueness.SEVERAL
                && number.quantity().max() >= Quantity.ONE
                && number.quantity().max() <= 12L * LONGEST_YEARS * Quantity.ONE;
    }

    private static int months(Counted number) {
        Quantity quantity = number.quantity();
        long hundredths = quantity.vagueness() == Vagueness.SPAN ? quantity.max() : quantity.min();
        int half = number.unit().equals("个半月") ? 1 : 0;
        return (int) (hundredths / Quantity.ONE) + half;
    }

    private Length years(Counted years, @Nullable Counted next) {
        int months = 12 * Math.max(1, (int) (years.quantity().min() / Quantity.ONE));
        int end = years.end();
        if (text.startsWith("半", end)) {
            return new Length(months + 6, years.start(), end + 1);
        }
        boolean adds = next != null && next.is(Measure.MONTHS) && next.start() - end <= 1 && isKnown(next);
        return adds && next != null
                ? new Length(months + months(next), years.start(), next.end())
                : new Length(months, years.start(), end);
    }

    private void addHalfYears(List<Length> lengths) {
        for (int at = text.indexOf("半年"); at >= 0; at = text.indexOf("半年", at + 2)) {
            char before = at > 0 ? text.charAt(at - 1) : '\0';
            if (before != '上' && before != '下' && before != '年' && before != '个') {
                int start = before == '大' || before == '小' ? at - 1 : at;
                lengths.add(new Length(before == '大' ? 7 : 6, start, at + 2));
            }
        }
        for (int at = text.indexOf("年把"); at >= 0; at = text.indexOf("年把", at + 2)) {
            lengths.add(new Length(12, at, at + 2));
        }
    }
}
