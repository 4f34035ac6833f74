package org.xinsheng.clue;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;

/** Finds the clue that a worker says a report belongs to, by a co-worker's number: 跟我工友编号…是一个事. */
@Component
class ToldLinks {

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{9}(?![0-9])");
    private static final Pattern TOGETHER =
            Pattern.compile("[跟和与同][^，。,；;]{0,12}[0-9]{9}|[0-9]{9}[^，。,；;]{0,12}(?:[一同]个?[事件家]|一回事|一码事|一起|一块|一样|同一)");

    private final JdbcClient jdbc;

    ToldLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The clue on top of the one that the words name; empty if they name none, or the report's own. */
    Optional<ClueId> in(String words, RegionCode region, Clue own) {
        Matcher number = NUMBER.matcher(words);
        if (!TOGETHER.matcher(words).find() || !number.find()) {
            return Optional.empty();
        }
        return ReportNumber.parse(number.group())
                .flatMap(named -> root(region, named))
                .filter(root -> !root.equals(own.root()));
    }

    private Optional<ClueId> root(RegionCode region, ReportNumber number) {
        return jdbc.sql("""
                        SELECT coalesce(master_id, id) AS root FROM clue_clue
                         WHERE service_region = :region AND number = :number""")
                .param("region", region.value())
                .param("number", number.value())
                .query((row, i) -> new ClueId(row.getObject("root", UUID.class)))
                .optional();
    }
}
