package org.xinsheng.dialog;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Amount;
import org.xinsheng.core.MonthRange;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;

/**
 * Which of the reports of a conversation a turn is about: the current one, an earlier one, or a new one. Another debtor
 * alone opens nothing: it takes a sum, a place or months of its own, and workers name several people of one chain.
 */
final class Subject {

    /** After this a whole story is a new one, though nobody says so. */
    private static final Duration LONG_AGO = Duration.ofDays(5);

    /** After this it is not clear any more which of several cases a worker has in mind. */
    private static final Duration AWAY = Duration.ofHours(6);

    private static final int SHORT = 30;

    private final Exchange exchange;
    private final Heard heard;
    private final Debtors debtors;
    private final Listening listening;
    private final OpenReport current;
    private final List<OpenReport> registered;
    private final Pointed pointed;

    Subject(Exchange exchange, Heard heard, Debtors debtors, Listening listening) {
        this.exchange = exchange;
        this.heard = heard;
        this.debtors = debtors;
        this.listening = listening;
        this.current = exchange.state().report();
        this.registered = exchange.state().reports.stream()
                .filter(OpenReport::isRegistered)
                .toList();
        this.pointed = new Pointed(heard, registered, debtors);
    }

    Optional<OpenReport> choose() {
        if (registered.isEmpty()) {
            return Optional.of(current);
        }
        if (isAnother()) {
            exchange.state().anotherComes = false;
            return Optional.of(exchange.state().openAnother());
        }
        exchange.state().anotherComes = CaseWords.announces(heard.text())
                || (exchange.state().anotherComes
                        && SlotField.known(heard.facts()).isEmpty());
        if (registered.size() < 2) {
            return Optional.of(
                    current.isRegistered() || !pointed.mentions(registered.getFirst())
                            ? current
                            : registered.getFirst());
        }
        return pointed.one()
                .or(this::answered)
                .or(this::lacking)
                .or(() -> isUnclear() ? Optional.empty() : Optional.of(current));
    }

    // -- a new one ------------------------------------------------------------------------------------------------

    private boolean isAnother() {
        ReportFacts said = heard.facts();
        boolean came = exchange.state().anotherComes;
        boolean announced = came
                || CaseWords.ANOTHER.matcher(heard.text()).find()
                || exchange.script().patterns().another().matcher(heard.text()).find()
                || OnBehalf.isOfAnother(heard.text(), current.text);
        if (!current.isRegistered() || isKnown(said) || isSameCase(said) || (heard.correcting() && !announced)) {
            return false;
        }
        boolean named = Debtors.isNamed(said) || CaseWords.speaksOfDebtor(heard.text());
        boolean sum = said.amount() != null && isOther(said.amount(), current.facts.amount());
        boolean place = isElsewhere(said, current.facts);
        if (announced && hasSubstance(current.facts)) {
            return (came && (named || place))
                    || (named && (sum || place || isOther(said.period(), current.facts.period())))
                    || (sum && place)
                    || (CaseWords.OWES.matcher(heard.text()).find() && isOwedByAnother(named));
        }
        boolean away = current.heardAt != null
                && current.heardAt.plus(LONG_AGO).isBefore(exchange.turn().receivedAt());
        return away ? (named && (sum || place)) || (sum && place) : named && sum && place && isTold(current.facts);
    }

    /** 还有一个老板也欠我钱: not more people, months or money of the same case. */
    private boolean isOwedByAnother(boolean named) {
        return (named || OTHER_DEBTOR.matcher(heard.text()).find())
                && !CaseWords.CHAIN.matcher(heard.text()).find()
                && current.facts.employer() != null;
    }

    private static final Pattern OTHER_DEBTOR =
            Pattern.compile("(?:还有|另外|另)[一1]?(?:个|家|处)?(?:老板|包?工头|公司|单位|厂子?|店|工地|地方)[^，。,]{0,8}(?:欠|没给|不给|没发|拖)");

    private boolean isKnown(ReportFacts said) {
        return registered.stream().anyMatch(report -> debtors.alike(report.facts, said)) || speaksOfKnown(said);
    }

    /** A debtor's name in the words around the one that was read: 老王那边换了个会计. */
    private boolean speaksOfKnown(ReportFacts said) {
        String text = said.employer() == null ? heard.text() : heard.text().replace(said.employer(), " ");
        return registered.stream().anyMatch(report -> Debtors.names(text, report.facts));
    }

    private boolean isSameCase(ReportFacts said) {
        String text = heard.text();
        boolean over = CaseWords.SETTLED.matcher(text).find()
                && !CaseWords.STILL.matcher(text).find();
        boolean sameSum = said.amount() != null && said.amount().equals(current.facts.amount());
        boolean sameSite = said.project() != null
                && current.facts.project() != null
                && (said.project().contains(current.facts.project())
                        || current.facts.project().contains(said.project()));
        return over
                || CaseWords.SAME.matcher(text).find()
                || (sameSum && (sameSite || !isElsewhere(said, current.facts)));
    }

    private static boolean hasSubstance(ReportFacts facts) {
        return facts.employer() != null || facts.project() != null || facts.amount() != null;
    }

    private static boolean isTold(ReportFacts facts) {
        return facts.amount() != null && Debtors.isNamed(facts);
    }

    private static boolean isOther(Amount said, @Nullable Amount known) {
        return !said.equals(known);
    }

    private static boolean isOther(@Nullable MonthRange said, @Nullable MonthRange known) {
        return said != null && !said.equals(known);
    }

    /** Whether a place was said that is not that of the facts, as far as one can tell. */
    private static boolean isElsewhere(ReportFacts said, ReportFacts known) {
        if (said.project() != null && !said.project().equals(known.project())) {
            return true;
        }
        RegionCode here = said.regionCode();
        RegionCode there = known.regionCode();
        boolean apart = here != null && there != null && !here.contains(there) && !there.contains(here);
        return apart
                || (said.location() != null
                        && (known.location() == null
                                || (!known.location().contains(said.location())
                                        && !said.location().contains(known.location()))));
    }

    // -- an earlier one -------------------------------------------------------------------------------------------

    /** A bare answer belongs to whichever report still lacks it. */
    private Optional<OpenReport> answered() {
        if (heard.text().strip().length() > SHORT) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(current), registered.stream().sorted(latestFirst()))
                .filter(report -> !exchange.open(report).isEmpty())
                .filter(report -> !answers(report).isEmpty())
                .findFirst();
    }

    /** A figure that the current report has already, and only one of the others lacks. */
    private Optional<OpenReport> lacking() {
        List<SlotField> figures = SlotField.known(heard.facts()).stream()
                .filter(SlotField::isFigure)
                .toList();
        if (figures.isEmpty() || heard.correcting() || heard.text().strip().length() > SHORT) {
            return Optional.empty();
        }
        List<OpenReport> lacking = registered.stream()
                .filter(report -> figures.stream().noneMatch(figure -> figure.isKnown(report.facts)))
                .toList();
        if (lacking.contains(current)) {
            return Optional.of(current);
        }
        return lacking.size() == 1 ? Optional.of(lacking.getFirst()) : Optional.empty();
    }

    private Set<SlotField> answers(OpenReport report) {
        return listening
                .hear(heard.text(), report, exchange.turn().receivedAt(), exchange.open(report), exchange.script())
                .answered();
    }

    private Comparator<OpenReport> latestFirst() {
        return Comparator.<OpenReport>comparingInt(registered::indexOf).reversed();
    }

    /** Facts for one of several, long after the last word or after several were told at once. */
    private boolean isUnclear() {
        boolean away = current.heardAt != null
                && current.heardAt.plus(AWAY).isBefore(exchange.turn().receivedAt());
        boolean matters = heard.correcting()
                || SlotField.known(heard.facts()).stream().anyMatch(SlotField::isFigure)
                || CaseWords.OWES.matcher(heard.text()).find();
        boolean told = exchange.state().told;
        return matters && !told && (away || exchange.state().several);
    }
}
