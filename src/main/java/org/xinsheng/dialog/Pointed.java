package org.xinsheng.dialog;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xinsheng.core.Amount;
import org.xinsheng.core.ReportFacts;

/** Which of the registered reports some words point at: by number, sum, name, place, order, kind or relative. */
final class Pointed {

    private static final Pattern ORDINAL =
            Pattern.compile("(?:第([一二三1-3])|(头|前|上|先|最早的?那)一?|(后|末|最后)一?)(?:个|家|件|处|笔)(?!月|人)(?:那个)?");
    private static final Pattern POINTED = Pattern.compile("(?:那|这)(?:个|家|边)?的?([店厂馆])|([店厂馆])(?:那|这|里|的)");
    private static final Pattern KIND = Pattern.compile("工地|学校|医院|饭店|酒店|超市|公司|养殖场|工程");

    private final Heard heard;
    private final List<OpenReport> registered;
    private final Debtors debtors;

    Pointed(Heard heard, List<OpenReport> registered, Debtors debtors) {
        this.heard = heard;
        this.registered = registered;
        this.debtors = debtors;
    }

    /** The report that the words point at, by number, name, place, order or kind. */
    Optional<OpenReport> one() {
        return numbered()
                .or(() -> best(this::bySum))
                .or(() -> best(this::namedIn))
                .or(this::ordinal)
                .or(() -> best(this::pointedAt))
                .or(() -> best(report -> OnBehalf.names(heard.text(), report.text) ? 1 : 0));
    }

    private Optional<OpenReport> numbered() {
        return registered.stream()
                .filter(report -> report.number != null && heard.text().contains(report.number.value()))
                .findFirst();
    }

    /** 不是8200: the sum that a report has. */
    private int bySum(OpenReport report) {
        Amount sum = report.facts.amount();
        return sum != null
                        && heard.text().contains(sum.min().yuan().toBigInteger().toString())
                ? 1
                : 0;
    }

    boolean mentions(OpenReport report) {
        return namedIn(report) > 0;
    }

    /** A debtor counts more than a place. */
    private int namedIn(OpenReport report) {
        List<ReportFacts> others = registered.stream()
                .filter(other -> other != report)
                .map(other -> other.facts)
                .toList();
        int debtor =
                Debtors.speaksOfDebtor(heard.text(), report.facts, others) || debtors.alike(report.facts, heard.facts())
                        ? 2
                        : 0;
        return debtor + (Debtors.speaksOfPlace(heard.text(), report.facts, others) ? 1 : 0);
    }

    private Optional<OpenReport> ordinal() {
        Matcher ordinal = ORDINAL.matcher(heard.text());
        if (!ordinal.find()) {
            return Optional.empty();
        }
        String figure = ordinal.group(1);
        int index = figure == null
                ? (ordinal.group(2) != null ? 0 : registered.size() - 1)
                : Math.max("一二三".indexOf(figure), "123".indexOf(figure));
        return index < registered.size() ? Optional.of(registered.get(index)) : Optional.empty();
    }

    /** 那个店的, 工地那个: the only one that is of this kind. */
    private int pointedAt(OpenReport report) {
        Stream<String> pointed =
                POINTED.matcher(heard.text()).results().map(m -> m.group(1) == null ? m.group(2) : m.group(1));
        Stream<String> kinds = KIND.matcher(heard.text()).results().map(m -> m.group());
        String words = report.facts.employer() + report.text;
        return (int)
                Stream.concat(pointed, kinds).distinct().filter(words::contains).count();
    }

    private Optional<OpenReport> best(ToIntFunction<OpenReport> score) {
        int most = registered.stream().mapToInt(score).max().orElse(0);
        List<OpenReport> found = registered.stream()
                .filter(report -> most > 0 && score.applyAsInt(report) == most)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
