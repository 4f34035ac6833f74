package org.xinsheng.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xinsheng.console.ReplayScene.Between;
import org.xinsheng.console.ReplayScene.Went;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.UnitId;
import org.xinsheng.dialog.DialogLab.WorkerText;
import org.xinsheng.dialog.Rehearsal;
import org.xinsheng.dialog.Rehearsal.Step;
import org.xinsheng.pages.FactLines;

/** Puts two runs of a conversation side by side. */
@Component
class ReplayPage {

    private static final Pattern LINE = Pattern.compile("\n");
    private static final Pattern SENTENCE = Pattern.compile("\n|(?<=[。？！])");

    private final FactLines facts;
    private final Desk desk;
    private final DangerWords heard;
    private final MessageSource messages;

    ReplayPage(FactLines facts, Desk desk, DangerWords heard, MessageSource messages) {
        this.facts = facts;
        this.desk = desk;
        this.heard = heard;
        this.messages = messages;
    }

    /**
     * @param different in how many turns the two differ
     * @param cut whether the conversation was too long to be played to its end
     */
    record View(List<Row> rows, int different, boolean cut) {}

    /** A turn of the worker and what the two sides made of it. */
    record Row(int number, List<WorkerText> texts, List<Aspect> aspects, List<Between> between) {

        public boolean differs() {
            return aspects.stream().anyMatch(Aspect::differs);
        }
    }

    /**
     * @param key of its words: {@code replay.reply}, {@code replay.question}, …
     * @param left null where it was not kept
     */
    record Aspect(String key, @Nullable List<Piece> left, List<Piece> right, boolean differs) {}

    /** @param only whether the other side lacks it */
    record Piece(String text, boolean only) {}

    /** @param left null for how it went */
    View of(List<Went> went, @Nullable Rehearsal left, Rehearsal right, Locale locale) {
        List<Row> rows = new ArrayList<>();
        int played = Math.min(
                right.steps().size(), left == null ? went.size() : left.steps().size());
        for (int i = 0; i < played; i++) {
            Went turn = went.get(i);
            Step step = right.steps().get(i);
            List<Aspect> aspects = left == null
                    ? withStored(turn, step, locale)
                    : both(left.steps().get(i), step, locale);
            rows.add(new Row(i + 1, turn.turn().texts(), aspects, turn.between()));
        }
        return new View(
                rows, (int) rows.stream().filter(Row::differs).count(), right.cut() || (left != null && left.cut()));
    }

    private List<Aspect> withStored(Went went, Step step, Locale locale) {
        List<Aspect> aspects = new ArrayList<>();
        replies(aspects, went.replies(), step.replies());
        add(aspects, "question", null, question(step));
        add(
                aspects,
                "findings",
                went.facts() == null
                        ? null
                        : went.facts().stream()
                                .flatMap(found -> written(found, locale).stream())
                                .toList(),
                findings(step, locale, went.facts() != null));
        add(aspects, "route", null, routes(step, locale));
        add(aspects, "alert", null, alerts(step, locale));
        add(aspects, "handover", null, handover(step, locale));
        return aspects;
    }

    private List<Aspect> both(Step left, Step right, Locale locale) {
        List<Aspect> aspects = new ArrayList<>();
        replies(aspects, left.replies(), right.replies());
        add(aspects, "question", question(left), question(right));
        add(aspects, "findings", findings(left, locale, false), findings(right, locale, false));
        add(aspects, "route", routes(left, locale), routes(right, locale));
        add(aspects, "alert", alerts(left, locale), alerts(right, locale));
        add(aspects, "handover", handover(left, locale), handover(right, locale));
        return aspects;
    }

    private static void add(List<Aspect> aspects, String key, @Nullable List<String> left, List<String> right) {
        if (right.isEmpty() && (left == null || left.isEmpty())) {
            return;
        }
        aspects.add(new Aspect(
                "replay." + key,
                left == null ? null : pieces(left, right),
                pieces(right, left == null ? right : left),
                left != null && !left.equals(right)));
    }

    private static List<Piece> pieces(List<String> own, List<String> other) {
        return own.stream().map(line -> new Piece(line, !other.contains(line))).toList();
    }

    /** Replies that differ are compared sentence by sentence: what stays the same is not marked. */
    private static void replies(List<Aspect> aspects, List<String> left, List<String> right) {
        Pattern parts = left.equals(right) ? LINE : SENTENCE;
        add(aspects, "reply", parts(left, parts), parts(right, parts));
    }

    private static List<String> parts(List<String> replies, Pattern end) {
        return replies.stream().flatMap(end::splitAsStream).toList();
    }

    private static List<String> question(Step step) {
        return step.question() == null
                ? List.of()
                : List.of(Objects.requireNonNull(step.question()).text());
    }

    /** @param registered only of what has a number, as it is stored */
    private List<String> findings(Step step, Locale locale, boolean registered) {
        return step.findings().stream()
                .filter(found -> !registered || found.number() != null)
                .flatMap(found -> written(found.facts(), locale).stream())
                .toList();
    }

    private List<String> written(ReportFacts found, Locale locale) {
        return facts.of(found, List.of(), locale).stream()
                .map(line -> line.label() + say(locale, "replay.colon") + line.value())
                .toList();
    }

    private List<String> routes(Step step, Locale locale) {
        return step.routes().stream()
                .map(route -> route.rule() + " " + say(locale, "outcome." + route.outcome())
                        + (route.target() == null ? "" : " " + desk.unitName(route.target()))
                        + route.assisting().stream().map(this::plus).reduce("", String::concat))
                .toList();
    }

    private String plus(UnitId unit) {
        return " + " + desk.unitName(unit);
    }

    private List<String> alerts(Step step, Locale locale) {
        return step.alerts().stream()
                .map(alert -> alert.level() + " · " + heard.of(alert.reason(), locale))
                .toList();
    }

    private List<String> handover(Step step, Locale locale) {
        if (step.failed()) {
            return List.of(say(locale, "replay.failed"));
        }
        return step.handover() == null ? List.of() : List.of(say(locale, "handover." + step.handover()));
    }

    private String say(Locale locale, String key) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, key, locale), key);
    }
}
