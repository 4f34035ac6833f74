package org.xinsheng.dialog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.xinsheng.clue.Clues;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.reporter.ReporterVault;

/** What the person in a conversation has reported, from wherever: nobody is told about another person's report. */
@Component
class OwnReports {

    /** Something that can only be a number of ours, or of another service. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9])[0-9]{2}[ -]?[0-9]{6}[ -]?[0-9](?![0-9])|编号\\s*[0-9]{3,}");

    private final ReporterVault vault;
    private final Clues clues;

    OwnReports(ReporterVault vault, Clues clues) {
        this.vault = vault;
        this.clues = clues;
    }

    /** Their numbers, the latest first. */
    List<ReportNumber> of(ConversationStore.Row row) {
        return vault.same(row.region(), row.reporter()).stream()
                .flatMap(reporter -> clues.numbersOf(row.region(), reporter).stream())
                .sorted(Comparator.comparing(ReportNumber::value).reversed())
                .toList();
    }

    /** The number that a text names; there may be one that is no number of ours. */
    static Optional<String> named(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.find() ? Optional.of(matcher.group().replaceFirst("编号\\s*", "")) : Optional.empty();
    }
}
