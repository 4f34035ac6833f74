package org.xinsheng.dialog;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Money;
import org.xinsheng.core.MonthRange;
import org.xinsheng.core.ReportFacts;

/** The values that an amendment puts in the place of known ones. */
final class Values {

    private static final Pattern ZERO = Pattern.compile("[一1]?个?[零0〇]");
    private static final Pattern ITS_FIGURE = Pattern.compile("^.*的(?=[0-9一二两三四五六七八九十])");
    private static final Pattern YEAR = Pattern.compile("(今|去|前|[0-9]{2,4})年(?:度)?的?");
    private static final Pattern MONTH = Pattern.compile("(?:到|从|至)?[0-9一二三四五六七八九十]{1,2}月份?(?:底|初)?(?:开始|起|为止|止)?");

    private final ReportFacts known;
    private final FieldReading reading;
    private final Map<SlotField, String> denied;
    private final Map<SlotField, Integer> shifts = new EnumMap<>(SlotField.class);
    /** 少了2000 应该再加2000: the same difference told twice is one. */
    private final Set<String> told = new HashSet<>();

    private final Set<SlotField> put = EnumSet.noneOf(SlotField.class);
    private ReportFacts facts;
    private int scale;

    /** @param denied what was taken back, by field; may grow while values are put */
    Values(ReportFacts known, FieldReading reading, Map<SlotField, String> denied) {
        this.known = known;
        this.facts = known;
        this.reading = reading;
        this.denied = denied;
    }

    ReportFacts facts() {
        return facts;
    }

    boolean isPut(SlotField field) {
        return put.contains(field);
    }

    /** Whether the words are the known value of a figure. */
    boolean is(SlotField field, String words) {
        if (!field.isKnown(known)
                || !(FieldReading.isBare(words) || FieldReading.kinds(words).contains(field))) {
            return false;
        }
        return reading.read(field, words).filter(read -> isSame(field, read)).isPresent();
    }

    private boolean isSame(SlotField field, ReportFacts read) {
        if (field == SlotField.AMOUNT && read.amount() != null && known.amount() != null) {
            return read.amount().min().equals(known.amount().min());
        }
        return field.isSame(read, known);
    }

    /** Whether the words are the known months, one end of them, or their year. */
    boolean isPeriod(String words) {
        MonthRange months = known.period();
        if (months == null
                || !(FieldReading.kinds(words).contains(SlotField.PERIOD)
                        || YEAR.matcher(words).matches())) {
            return false;
        }
        MonthRange read =
                reading.read(SlotField.PERIOD, words).map(ReportFacts::period).orElse(null);
        return YEAR.matcher(words).matches() || (read != null && (read.equals(months) || isEnd(read, months)));
    }

    private static boolean isEnd(MonthRange read, MonthRange months) {
        return read.from() != null
                && (read.from().equals(months.from()) || read.from().equals(months.to()));
    }

    /** @return whether the words are a value of the field */
    boolean put(SlotField field, String words) {
        Optional<ReportFacts> value = switch (field) {
            case AMOUNT -> amount(words);
            case PERIOD -> period(words);
            case LOCATION, REGION -> new PlaceValue(facts, denied.get(SlotField.LOCATION)).of(words, reading);
            default -> reading.read(field, words);
        };
        value.ifPresent(read -> set(field, read));
        return value.isPresent();
    }

    private void set(SlotField field, ReportFacts read) {
        ReportFacts.Builder builder = facts.toBuilder();
        field.copy(read, builder);
        if (field == SlotField.LOCATION) {
            builder.regionCode(read.regionCode());
        }
        facts = builder.build();
        put.add(field);
    }

    void name(SlotField field, @Nullable String name) {
        ReportFacts.Builder builder = facts.toBuilder();
        switch (field) {
            case EMPLOYER -> builder.employer(name);
            case PROJECT -> builder.project(name);
            default -> builder.location(name);
        }
        facts = builder.build();
        put.add(field);
    }

    /** Each one's and not everything, or the other way round; the figure stays. */
    boolean basis(AmountBasis basis) {
        Amount amount = facts.amount();
        if (amount == null) {
            return false;
        }
        facts = facts.toBuilder()
                .amount(new Amount(amount.min(), amount.max(), basis, amount.approx()))
                .build();
        put.add(SlotField.AMOUNT);
        return true;
    }

    /** The sum is this one. */
    void stands(Amount amount) {
        set(SlotField.AMOUNT, ReportFacts.builder().amount(amount).build());
    }

    private Optional<ReportFacts> amount(String words) {
        Optional<AmountBasis> basis = Basis.in(words);
        Optional<ReportFacts> read = reading.read(SlotField.AMOUNT, Basis.without(words));
        return read.map(facts -> facts.amount() == null || basis.isEmpty()
                ? facts
                : facts.toBuilder()
                        .amount(new Amount(
                                facts.amount().min(),
                                facts.amount().max(),
                                basis.get(),
                                facts.amount().approx()))
                        .build());
    }

    /** "去年的" keeps the months, "到6月" the other end. */
    private Optional<ReportFacts> period(String words) {
        MonthRange months = facts.period();
        Matcher year = YEAR.matcher(words);
        if (months != null && months.from() != null && months.to() != null) {
            if (year.matches()) {
                return inYear(months.from(), months.to(), words);
            }
            String end = denied.get(SlotField.PERIOD);
            boolean single = end != null
                    && MONTH.matcher(end).matches()
                    && MONTH.matcher(words).matches();
            if (single && !months.from().equals(months.to())) {
                return withEnd(months, java.util.Objects.requireNonNull(end), words);
            }
        }
        return reading.read(SlotField.PERIOD, words)
                .map(read -> read.period() == null ? read : with(MonthsSaid.inYearOf(months, read.period(), words)));
    }

    private Optional<ReportFacts> inYear(YearMonth from, YearMonth to, String year) {
        return reading.read(SlotField.PERIOD, year.replace("的", "") + from.getMonthValue() + "月")
                .map(ReportFacts::period)
                .map(MonthRange::from)
                .map(start -> with(MonthRange.between(start, start.plusMonths(ChronoUnit.MONTHS.between(from, to)))));
    }

    private Optional<ReportFacts> withEnd(MonthRange months, String wrong, String words) {
        MonthRange old =
                reading.read(SlotField.PERIOD, wrong).map(ReportFacts::period).orElse(null);
        MonthRange now = reading.read(SlotField.PERIOD, words.replaceFirst("^[到从至]", ""))
                .map(ReportFacts::period)
                .orElse(null);
        if (old == null || now == null || old.from() == null || now.from() == null) {
            return Optional.empty();
        }
        boolean last = old.from().equals(months.to());
        var from = last ? months.from() : now.from();
        var to = last ? now.from() : months.to();
        return from == null || to == null || to.isBefore(from)
                ? Optional.empty()
                : Optional.of(with(MonthRange.between(from, to)));
    }

    private static ReportFacts with(MonthRange months) {
        return ReportFacts.builder().period(months).build();
    }

    /** So much more or less than was known, unless the words say what it comes to. */
    boolean shift(String words, int sign) {
        if (ZERO.matcher(words).matches() && known.amount() != null) {
            scale = sign;
            return true;
        }
        String figure = ITS_FIGURE.matcher(words).replaceFirst("");
        for (SlotField field : FieldReading.kinds(figure)) {
            if (field.isKnown(known)) {
                Optional<ReportFacts> by = reading.read(field, figure);
                by.filter(read -> told.add(field + " " + sign * size(field, read)))
                        .ifPresent(read -> shifts.merge(field, sign * size(field, read), Integer::sum));
                return by.isPresent();
            }
        }
        return false;
    }

    private static int size(SlotField field, ReportFacts read) {
        if (field == SlotField.HEADCOUNT && read.headcount() != null) {
            return read.headcount().min();
        }
        if (field == SlotField.AMOUNT && read.amount() != null) {
            return read.amount().min().yuan().intValue();
        }
        return read.period() == null || read.period().months() == null
                ? 0
                : read.period().months();
    }

    /** @return the fields that have another value now, or none */
    Set<SlotField> finish() {
        shifts.forEach((field, by) -> {
            if (!put.contains(field)) {
                shift(field, by);
            }
        });
        if (scale != 0 && !put.contains(SlotField.AMOUNT)) {
            scale();
        }
        denied.keySet().stream().filter(field -> !put.contains(field)).forEach(this::withdraw);
        Set<SlotField> amended = EnumSet.copyOf(put);
        amended.removeIf(field ->
                field.isSame(known, facts) && (field != SlotField.LOCATION || SlotField.REGION.isSame(known, facts)));
        return amended;
    }

    private void withdraw(SlotField field) {
        ReportFacts.Builder builder = facts.toBuilder();
        String road = denied.get(field);
        String place = facts.location();
        if (field == SlotField.LOCATION && road != null && place != null && PlaceValue.isRoad(road)) {
            String rest = place.replace(road, "");
            facts = builder.location(rest.isEmpty() ? null : rest).build();
            put.add(field);
            return;
        }
        field.copy(ReportFacts.empty(), builder);
        if (field == SlotField.LOCATION) {
            builder.regionCode(null);
        }
        facts = builder.build();
        put.add(field);
    }

    private void shift(SlotField field, int by) {
        Headcount people = facts.headcount();
        Amount amount = facts.amount();
        MonthRange months = facts.period();
        if (field == SlotField.HEADCOUNT && people != null && people.min() + by >= 1) {
            set(
                    field,
                    ReportFacts.builder()
                            .headcount(new Headcount(people.min() + by, people.max() + by, people.approx()))
                            .build());
        } else if (field == SlotField.AMOUNT
                && amount != null
                && amount.min().yuan().intValue() + by > 0) {
            Money more = Money.ofYuan(Math.abs(by));
            set(
                    field,
                    ReportFacts.builder()
                            .amount(by > 0 ? plus(amount, more) : minus(amount, more))
                            .build());
        } else if (field == SlotField.PERIOD
                && months != null
                && months.from() == null
                && months.months() != null
                && months.months() + by >= 1) {
            set(field, with(MonthRange.ofMonths(months.months() + by)));
        }
    }

    private static Amount plus(Amount amount, Money more) {
        return new Amount(sum(amount.min(), more, 1), sum(amount.max(), more, 1), amount.basis(), amount.approx());
    }

    private static Amount minus(Amount amount, Money less) {
        return new Amount(sum(amount.min(), less, -1), sum(amount.max(), less, -1), amount.basis(), amount.approx());
    }

    private static Money sum(Money one, Money other, int sign) {
        return new Money(one.fen() + sign * other.fen());
    }

    /** A zero too many or too few. */
    private void scale() {
        Amount amount = facts.amount();
        if (amount == null) {
            return;
        }
        Amount scaled = new Amount(tenfold(amount.min()), tenfold(amount.max()), amount.basis(), amount.approx());
        set(SlotField.AMOUNT, ReportFacts.builder().amount(scaled).build());
    }

    private Money tenfold(Money money) {
        return new Money(scale < 0 ? money.fen() / 10 : money.fen() * 10);
    }
}
