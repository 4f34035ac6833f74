package org.xinsheng.linking;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Industry;
import org.xinsheng.core.Money;
import org.xinsheng.core.MonthRange;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.WorkTrade;

/** Invented reports for tests, built up by what they say. */
final class Reports {

    private final String id;
    private Instant receivedAt = Instant.parse("2026-03-02T02:00:00Z");
    private @Nullable String reporter;
    private @Nullable String text;
    private @Nullable String employer;
    private final List<String> parties = new ArrayList<>();
    private @Nullable String project;
    private @Nullable String location;
    private @Nullable String region;
    private Industry industry = Industry.CONSTRUCTION;
    private Set<WorkTrade> trades = Set.of();
    private @Nullable Amount amount;
    private @Nullable Headcount headcount;
    private @Nullable MonthRange period;

    private Reports(String id) {
        this.id = id;
    }

    static Reports report(String id) {
        return new Reports(id);
    }

    Reports at(String instant) {
        receivedAt = Instant.parse(instant);
        return this;
    }

    Reports by(String reporterKey) {
        reporter = reporterKey;
        return this;
    }

    Reports text(String key) {
        text = key;
        return this;
    }

    Reports employer(String name) {
        employer = name;
        return this;
    }

    Reports party(String name) {
        parties.add(name);
        return this;
    }

    Reports project(String name) {
        project = name;
        return this;
    }

    Reports place(String name) {
        location = name;
        return this;
    }

    Reports region(String code) {
        region = code;
        return this;
    }

    Reports industry(Industry value) {
        industry = value;
        return this;
    }

    Reports owed(long yuan, AmountBasis basis) {
        amount = Amount.exactly(Money.ofYuan(yuan), basis);
        return this;
    }

    Reports working(WorkTrade... trades) {
        this.trades = Set.of(trades);
        return this;
    }

    Reports people(int people) {
        headcount = Headcount.exactly(people);
        return this;
    }

    Reports since(@Nullable String month) {
        period = month == null ? null : new MonthRange(YearMonth.parse(month), null, null);
        return this;
    }

    LinkableReport build() {
        return new LinkableReport(
                id,
                receivedAt,
                reporter,
                text,
                employer,
                parties,
                project,
                location,
                region == null ? null : new RegionCode(region),
                industry,
                trades,
                amount,
                headcount,
                period);
    }
}
