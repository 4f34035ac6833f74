package org.xinsheng.dialog;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ReportFacts;

/** A fact that the service asks for. */
enum SlotField {
    EMPLOYER("employer", ReportFacts::employer, (to, from) -> to.employer(from.employer())),
    PROJECT("project", ReportFacts::project, (to, from) -> to.project(from.project())),
    LOCATION("location", ReportFacts::location, (to, from) -> to.location(from.location())),
    REGION("regionCode", ReportFacts::regionCode, (to, from) -> to.regionCode(from.regionCode())),
    AMOUNT("amount", ReportFacts::amount, (to, from) -> to.amount(from.amount())),
    HEADCOUNT("headcount", ReportFacts::headcount, (to, from) -> to.headcount(from.headcount())),
    PERIOD("period", ReportFacts::period, (to, from) -> to.period(from.period()));

    private final String key;
    private final Function<ReportFacts, @Nullable Object> value;
    private final BiConsumer<ReportFacts.Builder, ReportFacts> copy;

    SlotField(
            String key,
            Function<ReportFacts, @Nullable Object> value,
            BiConsumer<ReportFacts.Builder, ReportFacts> copy) {
        this.key = key;
        this.value = value;
        this.copy = copy;
    }

    static SlotField of(String key) {
        return Arrays.stream(values())
                .filter(f -> f.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such field: " + key));
    }

    /** A sum, people or months: what is said without a name to it. */
    boolean isFigure() {
        return this == AMOUNT || this == HEADCOUNT || this == PERIOD;
    }

    String key() {
        return key;
    }

    boolean isKnown(ReportFacts facts) {
        return value.apply(facts) != null;
    }

    /** The value of a field that is a name. */
    @Nullable String name(ReportFacts facts) {
        return value.apply(facts) instanceof String name ? name : null;
    }

    /** Whether a name that was found stands in the text, and was not made up of the words around it. */
    boolean stands(ReportFacts facts, String text, Pattern noName) {
        return !(value.apply(facts) instanceof String name)
                || (text.contains(name) && !noName.matcher(name).find());
    }

    boolean isSame(ReportFacts one, ReportFacts other) {
        return java.util.Objects.equals(value.apply(one), value.apply(other));
    }

    void copy(ReportFacts from, ReportFacts.Builder to) {
        copy.accept(to, from);
    }

    /** Which of them the facts hold. */
    static List<SlotField> known(ReportFacts facts) {
        return Arrays.stream(values()).filter(f -> f.isKnown(facts)).toList();
    }
}
