package org.xinsheng.command;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Industry;
import org.xinsheng.core.Money;
import org.xinsheng.core.MonthRange;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.WorkTrade;
import org.xinsheng.extraction.WorkTrades;
import org.xinsheng.linking.LinkableReport;
import tools.jackson.databind.JsonNode;

/** Reads one line of {@code link}: a structured report. Unknown keys are ignored. */
final class LinkInput {

    private static final int SHORTEST_TEXT = 12;

    private LinkInput() {}

    /** @throws IllegalArgumentException saying what is wrong with the line */
    static LinkableReport report(JsonNode line) {
        String id = text(line, "id");
        if (id == null) {
            throw new IllegalArgumentException("no id");
        }
        String received = text(line, "receivedAt");
        if (received == null) {
            throw new IllegalArgumentException("no receivedAt");
        }
        return new LinkableReport(
                id,
                OffsetDateTime.parse(received).toInstant(),
                text(line, "reporterKey"),
                textKey(text(line, "text")),
                text(line, "employer"),
                parties(line),
                text(line, "project"),
                text(line, "place"),
                region(text(line, "regionCode")),
                industry(text(line, "industry")),
                trades(line),
                amount(line),
                headcount(line),
                period(line));
    }

    static @Nullable String idOf(@Nullable JsonNode line) {
        return line == null || !line.isObject() ? null : text(line, "id");
    }

    private static @Nullable String text(JsonNode line, String key) {
        JsonNode value = line.path(key);
        if (value.isNumber()) {
            return value.asString();
        }
        return value.isString() && !value.stringValue().isBlank() ? value.stringValue() : null;
    }

    /** Equal texts, however spaced. Very short ones are sent by many. */
    private static @Nullable String textKey(@Nullable String text) {
        String bare = text == null ? "" : text.replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]+", "");
        return bare.length() < SHORTEST_TEXT
                ? null
                : UUID.nameUUIDFromBytes(bare.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static List<String> parties(JsonNode line) {
        List<String> parties = new ArrayList<>();
        String contractor = text(line, "generalContractor");
        if (contractor != null) {
            parties.add(contractor.matches(".*(公司|集团|局)") ? contractor : contractor + "公司");
        }
        String foreman = text(line, "foreman");
        if (foreman != null) {
            parties.add(foreman);
        }
        for (JsonNode party : line.path("otherParties")) {
            if (party.isString()) {
                parties.add(party.stringValue());
            }
        }
        return parties;
    }

    private static Set<WorkTrade> trades(JsonNode line) {
        String text = text(line, "text");
        List<String> names = Stream.of("employer", "generalContractor", "project", "place")
                .map(key -> text(line, key))
                .filter(Objects::nonNull)
                .toList();
        return text == null ? Set.of() : WorkTrades.in(text, names);
    }

    private static @Nullable RegionCode region(@Nullable String code) {
        return code == null ? null : new RegionCode(code);
    }

    private static @Nullable Industry industry(@Nullable String name) {
        return name == null ? null : Industry.valueOf(name);
    }

    private static @Nullable Amount amount(JsonNode line) {
        JsonNode yuan = line.path("amountYuan");
        BigDecimal min = number(yuan.path("min"));
        BigDecimal max = number(yuan.path("max"));
        if (min == null) {
            return null;
        }
        String basis = text(line, "amountBasis");
        return new Amount(
                Money.ofYuan(min),
                Money.ofYuan(max == null ? min : max),
                basis == null ? AmountBasis.TOTAL : AmountBasis.valueOf(basis),
                false);
    }

    private static @Nullable BigDecimal number(JsonNode value) {
        return value.isNumber() ? value.decimalValue() : null;
    }

    private static @Nullable Headcount headcount(JsonNode line) {
        JsonNode min = line.path("headcountMin");
        JsonNode max = line.path("headcountMax");
        return min.isIntegralNumber()
                ? new Headcount(min.intValue(), max.isIntegralNumber() ? max.intValue() : min.intValue(), false)
                : null;
    }

    private static @Nullable MonthRange period(JsonNode line) {
        String from = text(line, "periodFrom");
        String to = text(line, "periodTo");
        return from == null && to == null
                ? null
                : new MonthRange(
                        from == null ? null : YearMonth.parse(from), to == null ? null : YearMonth.parse(to), null);
    }
}
