package org.xinsheng.extraction;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.xinsheng.extraction.Calibration.Curve;
import org.xinsheng.extraction.FieldJudge.Judged;

/**
 * Measures the reading on the project's own labelled reports, fits the confidences, and writes both down: {@code
 * nlp-models/confidence.tsv} and the measured part of {@code docs/understanding.md}.
 *
 * <p>{@code ./mvnw -q -Dquick -Pbenchmark test-compile exec:exec
 * -Dbenchmark.class=org.xinsheng.extraction.UnderstandingReport}
 */
public final class UnderstandingReport {

    private static final String BEGIN = "<!-- measured: begin -->\n";
    private static final String END = "<!-- measured: end -->\n";
    private static final int FOLDS = 5;
    private static final double[] BINS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01};

    /** The sets: reports as short messages, long letters, letters about other matters. */
    static final Map<String, List<String>> SETS = sets();

    private UnderstandingReport() {}

    private static Map<String, List<String>> sets() {
        Map<String, List<String>> sets = new TreeMap<>();
        sets.put("messages", List.of("messages.jsonl", "messages-held-out.jsonl"));
        sets.put("letters", List.of("letters.jsonl", "letters-held-out.jsonl"));
        sets.put("other matters", List.of("others.jsonl"));
        return sets;
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, List<Judgement>> judged = new TreeMap<>();
        Extractor extractor = ReportReader.load(Calibration.none());
        for (String file : SETS.values().stream().flatMap(List::stream).toList()) {
            judged.put(file, Judgement.of(extractor, GoldReport.load(file)));
        }
        List<Judgement> all = judged.values().stream().flatMap(List::stream).toList();
        Files.writeString(Path.of("nlp-models/confidence.tsv"), CalibrationFit.file(CalibrationFit.curves(all)));
        StringBuilder report = new StringBuilder();
        judged.forEach((file, judgements) -> scores(report, file, judgements));
        reliability(report, crossValidated(all));
        write(Path.of("docs/understanding.md"), report.toString());
    }

    private static void scores(StringBuilder out, String file, List<Judgement> judgements) {
        long reports = judgements.stream().map(Judgement::report).distinct().count();
        out.append("\n### ").append(file).append(" (").append(reports).append(" texts)\n\n");
        out.append("| field | precision | recall | F1 | said |\n|---|---|---|---|---|\n");
        for (Judged field : Judged.values()) {
            Score score =
                    Score.of(judgements.stream().filter(j -> j.field() == field).map(Judgement::verdict));
            out.append(String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.3f | %.3f | %d |%n",
                    field.key(),
                    score.precision(),
                    score.recall(),
                    score.f1(),
                    score.wanted()));
        }
    }

    /** Findings with the confidence that curves fitted on the other four fifths of the reports give them. */
    static List<Judgement> crossValidated(List<Judgement> all) {
        Map<Integer, List<Judgement>> folds =
                all.stream().collect(groupingBy(j -> Math.floorMod(j.report().hashCode(), FOLDS)));
        List<Judgement> unseen = new ArrayList<>();
        folds.forEach((fold, held) -> {
            Map<String, Curve> curves = CalibrationFit.curves(folds.entrySet().stream()
                    .filter(other -> !other.getKey().equals(fold))
                    .flatMap(other -> other.getValue().stream())
                    .toList());
            held.stream()
                    .filter(Judgement::isCalibrating)
                    .map(j -> new Judgement(
                            j.report(),
                            j.field(),
                            j.verdict(),
                            curves.get(j.field().key()).at(j.confidence(), j.characters()),
                            j.characters()))
                    .forEach(unseen::add);
        });
        return unseen;
    }

    private static void reliability(StringBuilder out, List<Judgement> unseen) {
        out.append("\n### Reliability (five-fold: curves never saw the reports they are judged on)\n\n");
        out.append("| field | findings |");
        for (int bin = 0; bin + 1 < BINS.length; bin++) {
            out.append(String.format(Locale.ROOT, " %.2f–%.2f |", BINS[bin], Math.min(1, BINS[bin + 1])));
        }
        out.append("\n|---|---|").append("---|".repeat(BINS.length - 1)).append('\n');
        for (Judged field : Judged.values()) {
            reliability(
                    out,
                    field.key(),
                    unseen.stream().filter(j -> j.field() == field).toList());
        }
        reliability(out, "all", unseen);
    }

    private static void reliability(StringBuilder out, String name, List<Judgement> findings) {
        out.append("| ").append(name).append(" | ").append(findings.size()).append(" |");
        for (int bin = 0; bin + 1 < BINS.length; bin++) {
            double low = BINS[bin];
            double high = BINS[bin + 1];
            List<Judgement> within = findings.stream()
                    .filter(j -> j.confidence() >= low && j.confidence() < high)
                    .toList();
            out.append(within.isEmpty() ? " |" : String.format(" %s of %d |", percent(within), within.size()));
        }
        out.append('\n');
    }

    private static String percent(List<Judgement> findings) {
        long right = findings.stream().filter(j -> j.verdict() == Verdict.RIGHT).count();
        return Math.round(100.0 * right / findings.size()) + " %";
    }

    private static void write(Path document, String measured) throws IOException {
        String text = Files.readString(document);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(document, text.substring(0, begin) + measured + "\n" + text.substring(text.indexOf(END)));
    }
}
