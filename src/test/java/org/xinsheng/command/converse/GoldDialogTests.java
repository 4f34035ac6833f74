package org.xinsheng.command.converse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Intent;
import org.xinsheng.core.Matter;
import org.xinsheng.extraction.GoldReport;
import tools.jackson.databind.JsonNode;

class GoldDialogTests {

    private static final Set<String> SLOTS = Set.of("place", "employer", "amount", "headcount", "period", "project");

    static Stream<GoldDialog> dialogs() {
        return Stream.of("dialogs.jsonl", "dialogs-held-out.jsonl").flatMap(file -> GoldDialog.load(file).stream());
    }

    @Test
    void everyConversationHasAnIdOfItsOwn() {
        assertThat(dialogs().map(GoldDialog::id).toList())
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("dialogs")
    void conversationsAreWellFormed(GoldDialog dialog) {
        assertThat(dialog.script().lines()).extracting(Script.Line::at).isSorted();
        assertThat(dialog.mayNotAsk()).isSubsetOf(SLOTS);
        assertThat(dialog.alert() && !Boolean.TRUE.equals(dialog.person()))
                .as("an alert brings a person")
                .isFalse();
        dialog.reports().forEach(GoldDialogTests::isWellFormed);
    }

    private static void isWellFormed(GoldReport report) {
        assertThat(Matter.valueOf(report.label("matter"))).isNotNull();
        assertThat(Intent.valueOf(report.label("intent"))).isNotNull();
        assertThat(List.of("employer", "project", "location"))
                .allSatisfy(field -> assertThat(report.names(field)).doesNotContain(""));
        JsonNode amount = report.part("amount");
        if (amount != null) {
            assertThat(AmountBasis.valueOf(amount.get("basis").asString())).isNotNull();
            isRange(amount, "yuan_min", "yuan_max");
        }
        JsonNode headcount = report.part("headcount");
        if (headcount != null) {
            isRange(headcount, "min", "max");
        }
    }

    private static void isRange(JsonNode part, String min, String max) {
        assertThat(part.get(min).asInt())
                .isPositive()
                .isLessThanOrEqualTo(part.get(max).asInt());
    }
}
