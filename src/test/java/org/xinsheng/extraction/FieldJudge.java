package org.xinsheng.extraction;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.MonthRange;
import org.xinsheng.core.ReportFacts;
import tools.jackson.databind.JsonNode;

/**
 * Compares a reading with the gold as a clerk would: names may lack or have a word more, numbers may differ by a tenth,
 * a month more or less is the same period, and a monthly wage with its months is the same debt as the total.
 */
public final class FieldJudge {

    private static final double SAME_NAME = 0.8;
    private static final Set<String> WAGES = Set.of("WAGE_ARREARS", "MIXED");

    /** The judged fields in the order of the report, with how each is judged. */
    public enum Judged {
        AMOUNT("amount", FieldJudge::amount),
        HEADCOUNT("headcount", FieldJudge::headcount),
        PERIOD("period", FieldJudge::period),
        EMPLOYER("employer", (gold, facts) -> sameName(gold.names("employer"), facts.employer())),
        PROJECT("project", (gold, facts) -> sameName(gold.names("project"), facts.project())),
        LOCATION("location", (gold, facts) -> sameName(gold.names("location"), facts.location())),
        MATTER("matter", (gold, facts) -> label(gold, "matter", facts.matter())),
        INTENT("intent", (gold, facts) -> label(gold, "intent", facts.intent())),
        INCIDENT("incident", (gold, facts) -> label(gold, "incident", facts.incident())),
        LEGAL_STAGE("legalStage", (gold, facts) -> label(gold, "legal_stage", facts.legalStage()));

        private final String key;
        private final BiFunction<GoldReport, ReportFacts, Verdict> judge;

        Judged(String key, BiFunction<GoldReport, ReportFacts, Verdict> judge) {
            this.key = key;
            this.judge = judge;
        }

        /** As in {@link org.xinsheng.core.Evidence#field()}. */
        public String key() {
            return key;
        }

        /** Whether the matter is one of which sums are judged. */
        public static boolean wages(GoldReport gold) {
            return WAGES.contains(gold.label("matter"));
        }

        public Verdict of(GoldReport gold, ReportFacts facts) {
            return judge.apply(gold, facts);
        }
    }

    private FieldJudge() {}

    private static Verdict label(GoldReport gold, String key, Enum<?> found) {
        return gold.label(key).equals(found.name()) ? Verdict.RIGHT : Verdict.DIFFERENT;
    }

    private static Verdict sameName(List<String> accepted, @Nullable String found) {
        boolean agree = found != null && accepted.stream().anyMatch(name -> similarity(name, found) >= SAME_NAME);
        return Verdict.of(!accepted.isEmpty(), found != null, agree);
    }

    /** Share of the characters that two names have in common, whatever their order: 0 to 1. */
    static double similarity(String a, String b) {
        List<Integer> left = characters(a);
        List<Integer> right = characters(b);
        List<Integer> rest = new ArrayList<>(right);
        long common = left.stream().filter(rest::remove).count();
        return 2.0 * common / Math.max(1, left.size() + right.size());
    }

    private static List<Integer> characters(String name) {
        return name.toLowerCase(java.util.Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c))
                .boxed()
                .toList();
    }

    private static Verdict headcount(GoldReport gold, ReportFacts facts) {
        JsonNode wanted = gold.part("headcount");
        var found = facts.headcount();
        boolean agree = wanted != null
                && found != null
                && Range.of(wanted, "min", "max").meets(new Range(found.min(), found.max()));
        return Verdict.of(wanted != null, found != null, agree);
    }

    private static Verdict amount(GoldReport gold, ReportFacts facts) {
        if (!Judged.wages(gold)) {
            return Verdict.NONE;
        }
        JsonNode wanted = gold.part("amount");
        Amount found = facts.amount();
        return Verdict.of(wanted != null, found != null, wanted != null && found != null && same(gold, wanted, found));
    }

    private static boolean same(GoldReport gold, JsonNode wanted, Amount found) {
        Range want = Range.of(wanted, "yuan_min", "yuan_max");
        Range got = new Range(found.min().fen() / 100.0, found.max().fen() / 100.0);
        AmountBasis basis = AmountBasis.valueOf(wanted.get("basis").asString());
        if (basis == found.basis()) {
            return want.meets(got);
        }
        return totals(gold, basis, want)
                .anyMatch(a -> totals(gold, found.basis(), got).anyMatch(a::meets));
    }

    /** What a sum comes to in all, where the gold says for how many people and months. */
    private static Stream<Range> totals(GoldReport gold, AmountBasis basis, Range sum) {
        JsonNode people = gold.part("headcount");
        Range crowd = people == null ? new Range(1, 1) : Range.of(people, "min", "max");
        Integer months = months(gold.part("period"));
        return switch (basis) {
            case TOTAL -> Stream.of(sum);
            case PER_PERSON -> people == null ? Stream.empty() : Stream.of(sum.times(crowd));
            case PER_MONTH ->
                months == null
                        ? Stream.empty()
                        : Stream.of(sum.times(months), sum.times(months).times(crowd));
        };
    }

    private static @Nullable Integer months(@Nullable JsonNode period) {
        Integer months = GoldReport.number(period, "months");
        YearMonth from = month(period, "from");
        YearMonth to = month(period, "to");
        return months != null || from == null || to == null ? months : (Integer) (apart(from, to) + 1);
    }

    private static Verdict period(GoldReport gold, ReportFacts facts) {
        JsonNode wanted = gold.part("period");
        YearMonth from = month(wanted, "from");
        YearMonth to = month(wanted, "to");
        Integer months = GoldReport.number(wanted, "months");
        if (wanted != null && from == null && to == null && months == null) {
            return Verdict.NONE; // not even a clerk could put it in figures
        }
        MonthRange found = facts.period();
        boolean agree = found != null
                && (months != null && found.months() != null && Math.abs(months - found.months()) <= 1
                        || (from != null || to != null) && near(from, found.from()) && near(to, found.to()));
        return Verdict.of(wanted != null, found != null, agree);
    }

    private static boolean near(@Nullable YearMonth wanted, @Nullable YearMonth found) {
        return wanted == null || found != null && Math.abs(apart(wanted, found)) <= 1;
    }

    private static int apart(YearMonth a, YearMonth b) {
        return (int) ChronoUnit.MONTHS.between(a, b);
    }

    private static @Nullable YearMonth month(@Nullable JsonNode period, String key) {
        JsonNode value = period == null ? null : period.get(key);
        return value == null || value.isNull()
                ? null
                : YearMonth.parse(value.asString().substring(0, 7));
    }

    private record Range(double min, double max) {

        static Range of(JsonNode part, String min, String max) {
            double low = part.get(min).asDouble();
            JsonNode high = part.get(max);
            return new Range(low, high == null || high.isNull() ? low : high.asDouble());
        }

        boolean meets(Range other) {
            return other.min <= max * 1.1 && other.max >= min * 0.9;
        }

        Range times(double factor) {
            return new Range(min * factor, max * factor);
        }

        Range times(Range factor) {
            return new Range(min * factor.min, max * factor.max);
        }
    }
}
