package org.xinsheng.command.converse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinsheng.extraction.FieldJudge.Judged;
import org.xinsheng.extraction.Score;
import org.xinsheng.extraction.Verdict;

/**
 * Plays the labelled conversations through the whole service and says how many went as they should.
 *
 * <p>{@code [DIALOG_MISSES=true] ./mvnw -o -q -B -Dquick -Pbenchmark test-compile exec:exec
 * -Dbenchmark.class=org.xinsheng.command.converse.DialogReport}; with the variable set, what went wrong is listed line by
 * line, for dialogs.jsonl alone: nobody is to work on single lines of the other file.
 */
public final class DialogReport {

    private static final String OPEN = "dialogs.jsonl";
    private static final String HELD_OUT = "dialogs-held-out.jsonl";
    private static final List<Judged> FIELDS =
            List.of(Judged.EMPLOYER, Judged.PROJECT, Judged.LOCATION, Judged.AMOUNT, Judged.HEADCOUNT, Judged.PERIOD);

    private DialogReport() {}

    public static void main(String[] arguments) {
        AskedQuestions questions = AskedQuestions.load();
        StringBuilder report = new StringBuilder();
        for (String file : List.of(OPEN, HELD_OUT)) {
            List<PlayedDialog> played = played(GoldDialog.load(file), questions);
            report.append("\n### ")
                    .append(file)
                    .append(" (")
                    .append(played.size())
                    .append(" conversations)\n\n");
            totals(report, played);
            if (file.equals(OPEN) && "true".equals(System.getenv("DIALOG_MISSES"))) {
                misses(report, played);
            }
        }
        System.out.println(report);
    }

    private static List<PlayedDialog> played(List<GoldDialog> dialogs, AskedQuestions questions) {
        try (ThrowawayService service = ThrowawayService.start()) {
            Replay replay = service.replay();
            return dialogs.stream()
                    .map(dialog -> PlayedDialog.of(dialog, replay.play(dialog.script()), questions))
                    .toList();
        }
    }

    private static void totals(StringBuilder out, List<PlayedDialog> played) {
        out.append("| field | precision | recall | F1 | said |\n|---|---|---|---|---|\n");
        for (Judged field : FIELDS) {
            Score score = Score.of(verdicts(played, field));
            line(
                    out,
                    "| %s | %.3f | %.3f | %.3f | %d |",
                    field.key(),
                    score.precision(),
                    score.recall(),
                    score.f1(),
                    score.wanted());
        }
        out.append('\n');
        for (Judged label : List.of(Judged.MATTER, Judged.INTENT)) {
            Score score = Score.of(verdicts(played, label));
            line(out, "- %s right: %d of %d", label.key(), score.right(), score.wanted());
        }
        count(out, played, "nothing wrong at all", dialog -> dialog.misses().isEmpty());
        count(out, played, "too few reports", dialog -> dialog.missingReports() > 0);
        count(out, played, "too many reports", dialog -> dialog.needlessReports() > 0);
        count(out, played, "missed alerts", PlayedDialog::missesAlert);
        count(out, played, "false alerts", PlayedDialog::alertsFalsely);
        count(out, played, "no person where one is needed", PlayedDialog::missesPerson);
        count(out, played, "a person where none is needed", PlayedDialog::callsPersonWrongly);
        sum(
                out,
                played,
                "questions that were answered before",
                dialog -> dialog.forbidden().size());
        sum(out, played, "questions asked again", dialog -> dialog.repeated().size());
        questions(out, played);
    }

    private static Stream<Verdict> verdicts(List<PlayedDialog> played, Judged field) {
        return played.stream()
                .flatMap(dialog -> dialog.matched().stream())
                .map(pair -> pair.verdicts().getOrDefault(field, Verdict.NONE));
    }

    private static void count(StringBuilder out, List<PlayedDialog> played, String what, Predicate<PlayedDialog> is) {
        line(out, "- %s: %d", what, played.stream().filter(is).count());
    }

    private static void sum(StringBuilder out, List<PlayedDialog> played, String what, ToIntFunction<PlayedDialog> of) {
        line(out, "- %s: %d", what, played.stream().mapToInt(of).sum());
    }

    private static void questions(StringBuilder out, List<PlayedDialog> played) {
        Map<String, int[]> asked = new TreeMap<>();
        played.stream()
                .collect(Collectors.groupingBy(dialog -> dialog.gold().script().channel()))
                .forEach((channel, dialogs) -> asked.put(channel.name(), sizes(dialogs)));
        asked.put("all", sizes(played));
        out.append("\n| channel | conversations | questions, median | most |\n|---|---|---|---|\n");
        asked.forEach((channel, sizes) -> line(
                out, "| %s | %d | %d | %d |", channel, sizes.length, sizes[sizes.length / 2], sizes[sizes.length - 1]));
    }

    private static int[] sizes(List<PlayedDialog> played) {
        return played.stream()
                .mapToInt(dialog -> dialog.asked().size())
                .sorted()
                .toArray();
    }

    private static void misses(StringBuilder out, List<PlayedDialog> played) {
        for (PlayedDialog dialog : played) {
            dialog.misses()
                    .forEach(miss -> line(
                            out,
                            "%s (%s): %s",
                            dialog.gold().id(),
                            dialog.gold().style(),
                            miss));
        }
    }

    private static void line(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
