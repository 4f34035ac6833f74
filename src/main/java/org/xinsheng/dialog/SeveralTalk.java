package org.xinsheng.dialog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.dialog.ReportTalk.Filed;
import org.xinsheng.dialog.script.DialogScript.Slot;
import org.xinsheng.dialog.script.Event;

/** Turns about more than one report: several cases in one text, words about all of them, and which one is meant. */
final class SeveralTalk {

    /** Words about all cases are about those of the same talk. */
    private static final Duration SAME_TALK = Duration.ofDays(1);

    private static final int BARE = 14;
    private static final int NUMBERS = 3;

    private final Subjects subjects;

    SeveralTalk(Subjects subjects) {
        this.subjects = subjects;
    }

    /** @return false if the turn is about one report at most */
    boolean take(Exchange exchange, ReportTalk reports) {
        if (exchange.state().unsorted != null && sorted(exchange, reports)) {
            return true;
        }
        List<OpenReport> all = ofThisTalk(exchange);
        boolean alone = exchange.state().several
                && CaseWords.ALONE.matcher(exchange.text()).find();
        if (all.size() > 1 && (alone || CaseWords.isOfAll(exchange.text()))) {
            ofAll(exchange, reports, all);
            return true;
        }
        if (subjects.isOverElsewhere(exchange)) {
            reports.note(exchange, exchange.state().report());
            if (exchange.mode() != Exchange.Mode.SILENT) {
                exchange.reply()
                        .with(ReportTalk.Told.by(exchange.state().report()))
                        .say("noted");
            }
            return true;
        }
        List<String> parts = subjects.parts(exchange);
        return parts.size() > 1 && parts(exchange, reports, parts);
    }

    // -- several cases in one text --------------------------------------------------------------------------------

    private boolean parts(Exchange exchange, ReportTalk reports, List<String> parts) {
        List<OpenReport> fresh = new ArrayList<>();
        List<OpenReport> all = new ArrayList<>();
        for (String part : parts) {
            Exchange one = exchange.saying(part);
            OpenReport report = subjects.ofPart(one, all.isEmpty());
            exchange.state().turnTo(report);
            boolean known = report.isRegistered();
            all.add(report);
            if (file(one, reports, report, reports.hear(one, report)) && !known) {
                fresh.add(report);
            }
        }
        if (all.stream().noneMatch(OpenReport::isRegistered)) {
            return false;
        }
        exchange.state().several = true;
        if (exchange.mode() != Exchange.Mode.SILENT) {
            answer(exchange, fresh, all);
        }
        return true;
    }

    private static boolean file(Exchange exchange, ReportTalk reports, OpenReport report, Heard heard) {
        Filed filed = reports.file(exchange, report, heard);
        if (filed == Filed.OTHERWISE) {
            reports.compare(exchange, report);
        }
        return filed != Filed.NOTHING;
    }

    private static void answer(Exchange exchange, List<OpenReport> fresh, List<OpenReport> all) {
        Reply reply = exchange.reply();
        OpenReport told = fresh.isEmpty() ? all.getLast() : fresh.getLast();
        reply.with(ReportTalk.Told.by(told)).with("numbers", numbers(fresh));
        reply.say(fresh.size() > 1 ? "registered-several" : fresh.isEmpty() ? "noted" : "another-report");
        if (!fresh.isEmpty()) {
            reply.markReceipt();
        }
        readBack(exchange, all);
        askNext(exchange, all, null);
    }

    private static String numbers(List<OpenReport> reports) {
        return numbers(reports.stream().map(report -> Objects.requireNonNull(report.number)));
    }

    /** As many as an SMS has room for. */
    static String numbers(Stream<ReportNumber> all) {
        List<String> numbers = all.map(ReportNumber::value).toList();
        String said = numbers.stream().limit(NUMBERS).collect(Collectors.joining("、"));
        return numbers.size() > NUMBERS ? said + "等" : said;
    }

    private static String value(@Nullable ReportNumber number) {
        return Objects.requireNonNull(number).value();
    }

    private static void readBack(Exchange exchange, List<OpenReport> reports) {
        if (!exchange.channel().isSms()) {
            exchange.reply()
                    .readBack(reports.stream()
                            .filter(OpenReport::isRegistered)
                            .map(report -> value(report.number) + " " + ReadBack.all(report.facts))
                            .collect(Collectors.joining("\n")));
        }
    }

    /** The first of them that lacks something is asked about, by its name. */
    private static void askNext(Exchange exchange, List<OpenReport> reports, @Nullable Slot last) {
        exchange.state().spokenOf = null;
        for (OpenReport report : reports) {
            exchange.state().turnTo(report);
            Questions.askNext(exchange, report, last);
            if (exchange.reply().asks()) {
                exchange.reply().with("no", value(report.number)).with("case", name(report));
                exchange.reply().lead("about-case");
                exchange.state().spokenOf = report.number;
                return;
            }
        }
        if (reports.stream().allMatch(report -> exchange.open(report).isEmpty())) {
            exchange.happens(Event.ENOUGH);
        }
    }

    // -- words about all of them ----------------------------------------------------------------------------------

    private static List<OpenReport> ofThisTalk(Exchange exchange) {
        return exchange.state().registered().stream()
                .filter(report -> report.heardAt != null
                        && report.heardAt
                                .plus(SAME_TALK)
                                .isAfter(exchange.turn().receivedAt()))
                .toList();
    }

    /** A sum over all of them belongs to none. */
    private static void ofAll(Exchange exchange, ReportTalk reports, List<OpenReport> all) {
        OpenReport current = exchange.state().report();
        Slot asked = exchange.asked();
        boolean sum = CaseWords.SUM.matcher(exchange.text()).find();
        for (OpenReport report : all) {
            exchange.state().turnTo(report);
            if (sum) {
                reports.note(exchange, report);
            } else {
                file(exchange, reports, report, reports.hear(exchange, report).asCorrection());
            }
        }
        exchange.state().turnTo(current);
        if (exchange.mode() != Exchange.Mode.SILENT) {
            exchange.reply().with(ReportTalk.Told.by(current)).say("noted");
            Asides.answer(exchange, current, exchange.text());
            askNext(
                    exchange,
                    Stream.concat(Stream.of(current), all.stream()).distinct().toList(),
                    asked);
        }
    }

    // -- which one is meant ---------------------------------------------------------------------------------------

    /** @return false if that was asked a while ago, and is not asked again */
    boolean askWhich(Exchange exchange) {
        if (!exchange.state()
                .maySay("which-case", exchange.now(), exchange.script().quiet())) {
            return false;
        }
        exchange.state().unsorted = new DialogueState.Unsorted(exchange.text(), exchange.textIds());
        exchange.reply().with("cases", cases(exchange)).say("which-case");
        return true;
    }

    /** Quick replies to the question which one is meant. */
    static List<String> choices(DialogueState state) {
        return state.registered().stream().map(SeveralTalk::name).distinct().toList();
    }

    /** On SMS by number alone: others read along. */
    private static String cases(Exchange exchange) {
        List<OpenReport> reports = exchange.state().registered();
        return IntStream.range(0, reports.size())
                .mapToObj(i -> (i + 1)
                        + (exchange.channel() == ChannelType.SMS
                                ? "编号" + value(reports.get(i).number)
                                : " " + name(reports.get(i))))
                .collect(Collectors.joining(exchange.channel() == ChannelType.SMS ? "，" : "；"));
    }

    /** What a worker would call it. */
    static String name(OpenReport report) {
        return Stream.of(report.facts.employer(), report.facts.project(), report.facts.location())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> "编号" + value(report.number));
    }

    /** Words that waited go to the report that was picked; unpicked, to the one spoken of last. */
    private boolean sorted(Exchange exchange, ReportTalk reports) {
        DialogueState.Unsorted words = Objects.requireNonNull(exchange.state().unsorted);
        exchange.state().unsorted = null;
        Optional<OpenReport> picked = subjects.picked(exchange);
        OpenReport report = picked.orElseGet(() -> exchange.state().report());
        exchange.state().turnTo(report);
        Exchange before = exchange.saying(words.text());
        ReportFactsBefore facts = new ReportFactsBefore(report);
        file(before, reports, report, reports.hear(before, report));
        boolean bare = picked.isPresent() && exchange.text().strip().length() <= BARE;
        if (bare) {
            exchange.reply().with(ReportTalk.Told.by(report)).say("back-to-report");
            facts.readBack(exchange);
            askNext(exchange, List.of(report), null);
        }
        return bare;
    }

    private record ReportFactsBefore(OpenReport report, org.xinsheng.core.ReportFacts facts) {
        ReportFactsBefore(OpenReport report) {
            this(report, report.facts);
        }

        void readBack(Exchange exchange) {
            if (!exchange.channel().isSms()) {
                exchange.reply().readBack(ReadBack.changes(facts, report.facts));
            }
        }
    }
}
