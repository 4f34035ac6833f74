package org.xinsheng.console;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Matter;
import org.xinsheng.core.Money;
import org.xinsheng.core.MonthRange;
import org.xinsheng.core.ReportFacts;

/**
 * A transcript on its way in: the text as pasted, and the facts as the operator sees them. Fields that the operator
 * touched win over what is read.
 *
 * @param touched names of the fields changed by hand, separated by spaces
 */
record TranscriptForm(
        @Nullable String ticket,
        @Nullable String phone,
        @Nullable String text,
        @Nullable String touched,
        @Nullable String matter,
        @Nullable String employer,
        @Nullable String project,
        @Nullable String location,
        @Nullable String amountMin,
        @Nullable String amountMax,
        @Nullable String amountBasis,
        @Nullable String headcountMin,
        @Nullable String headcountMax,
        @Nullable String periodFrom,
        @Nullable String periodTo,
        @Nullable String months) {

    static TranscriptForm empty() {
        return new TranscriptForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    String pasted() {
        return text == null ? "" : text;
    }

    Set<String> touchedFields() {
        return Arrays.stream((touched == null ? "" : touched).split(" "))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was read, with what the operator typed over it. A field that cannot be understood keeps what was read. */
    ReportFacts over(ReportFacts read) {
        Set<String> hand = touchedFields();
        ReportFacts.Builder facts = read.toBuilder();
        if (hand.contains("matter") && matter != null) {
            quietly(() -> facts.matter(Matter.valueOf(matter)));
        }
        text(hand, "employer", employer, facts::employer);
        text(hand, "project", project, facts::project);
        text(hand, "location", location, facts::location);
        if (hand.stream().anyMatch(name -> name.startsWith("amount"))) {
            quietly(() -> facts.amount(amount()));
        }
        if (hand.stream().anyMatch(name -> name.startsWith("headcount"))) {
            quietly(() -> facts.headcount(headcount()));
        }
        if (hand.stream().anyMatch(name -> name.startsWith("period") || name.equals("months"))) {
            quietly(() -> facts.period(period()));
        }
        return facts.build();
    }

    private static void text(Set<String> hand, String name, @Nullable String typed, Consumer<@Nullable String> set) {
        if (hand.contains(name)) {
            set.accept(OperationForm.blankToNull(typed));
        }
    }

    private @Nullable Amount amount() {
        Money min = money(amountMin);
        Money max = money(amountMax);
        if (min == null && max == null) {
            return null;
        }
        Money low = min == null ? max : min;
        Money high = max == null ? min : max;
        AmountBasis basis = amountBasis == null ? AmountBasis.TOTAL : AmountBasis.valueOf(amountBasis);
        return low == null || high == null ? null : new Amount(low, high, basis, false);
    }

    private static @Nullable Money money(@Nullable String typed) {
        String digits = OperationForm.blankToNull(typed == null ? null : typed.replaceAll("[,，\\s元]", ""));
        return digits == null ? null : Money.ofYuan(new BigDecimal(digits));
    }

    private @Nullable Headcount headcount() {
        Integer min = number(headcountMin);
        Integer max = number(headcountMax);
        Integer low = min == null ? max : min;
        Integer high = max == null ? min : max;
        return low == null || high == null ? null : new Headcount(low, high, false);
    }

    private @Nullable MonthRange period() {
        YearMonth from = month(periodFrom);
        YearMonth to = month(periodTo);
        Integer length = number(months);
        boolean closed = from != null && to != null;
        return from == null && to == null && length == null ? null : new MonthRange(from, to, closed ? null : length);
    }

    private static @Nullable YearMonth month(@Nullable String typed) {
        String month = OperationForm.blankToNull(typed);
        return month == null ? null : YearMonth.parse(month);
    }

    private static @Nullable Integer number(@Nullable String typed) {
        String digits = OperationForm.blankToNull(typed);
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static void quietly(Runnable set) {
        try {
            set.run();
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            // half-typed: the page shows again what holds
        }
    }
}
