package org.xinsheng.dialog;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ReportFacts;

/** Which of the reports of a conversation a turn is about: the current one, an earlier one, or a new one. */
final class Subject {

    private static final Pattern GENERIC =
            Pattern.compile("有限|责任|公司|集团|建筑|建设|劳务|工程|项目|老板|工头|包工头|工地|小区|服务|装饰|餐饮|实业|发展|科技");

    private static final int SHARED = 2;

    private final Exchange exchange;
    private final Heard heard;
    private final OpenReport current;

    private Subject(Exchange exchange, Heard heard) {
        this.exchange = exchange;
        this.heard = heard;
        this.current = exchange.state().report();
    }

    static OpenReport of(Exchange exchange, Heard heard) {
        return new Subject(exchange, heard).choose();
    }

    private OpenReport choose() {
        if (isAnother()) {
            return exchange.state().openAnother();
        }
        List<OpenReport> mentioned = exchange.state().reports.stream()
                .filter(report -> report != current && mentions(report))
                .toList();
        return mentions(current) || mentioned.size() != 1 ? current : mentioned.getFirst();
    }

    /** Another debtor with a sum or place of its own, and said to be another one, or told as a whole story. */
    private boolean isAnother() {
        ReportFacts said = heard.facts();
        String employer = said.employer() == null
                ? said.otherParties().stream().findFirst().orElse(null)
                : said.employer();
        if (!current.isRegistered() || heard.correcting() || (employer != null && isKnown(employer))) {
            return false;
        }
        boolean place = said.location() != null || said.project() != null;
        boolean whole = said.amount() != null && place;
        if (exchange.script().patterns().another().matcher(heard.text()).find()) {
            return current.facts.employer() != null
                    && (whole || (employer != null && (said.amount() != null || place)));
        }
        return employer != null && current.completeTold && said.matter().hasWages() && whole;
    }

    private boolean isKnown(String employer) {
        return exchange.state().reports.stream()
                .flatMap(report -> Stream.concat(
                        Stream.of(report.facts.employer(), report.facts.project()),
                        report.facts.otherParties().stream()))
                .filter(Objects::nonNull)
                .anyMatch(name -> shared(name, employer));
    }

    private boolean mentions(OpenReport report) {
        return shared(report.facts.employer(), heard.text()) || shared(report.facts.project(), heard.text());
    }

    /** Whether two characters of the name that mean something stand in the text. */
    private static boolean shared(@Nullable String name, String text) {
        if (name == null) {
            return false;
        }
        String core = GENERIC.matcher(name).replaceAll(" ");
        for (int i = 0; i + SHARED <= core.length(); i++) {
            String piece = core.substring(i, i + SHARED);
            if (!piece.contains(" ") && text.contains(piece)) {
                return true;
            }
        }
        return core.isBlank() && text.contains(name);
    }
}
