package org.xinsheng.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a reader thinks of its finding into how often such findings are right. Readers weigh their own evidence,
 * each on a scale of its own; {@code nlp-models/confidence.tsv} holds a logistic curve for each field, fitted on
 * labelled reports: {@code 1 / (1 + e^-(bias + slope · logit(weight) + length · ln(1 + characters / 60)))}.
 */
final class Calibration {

    /** Short messages have about this many characters. */
    private static final double USUAL_LENGTH = 60;

    /** No number of examples makes anything certain. */
    private static final double LEAST = 0.01;

    private static final double MOST = 0.99;

    record Curve(double bias, double slope, double length) {

        double at(double weight, int characters) {
            double x = bias + slope * logit(weight) + length * lengthFactor(characters);
            return Math.clamp(1 / (1 + Math.exp(-x)), LEAST, MOST);
        }
    }

    private final Map<String, Curve> curves;

    Calibration(Map<String, Curve> curves) {
        this.curves = Map.copyOf(curves);
    }

    /** Leaves every weight as it is. */
    static Calibration none() {
        return new Calibration(Map.of());
    }

    /** @throws IllegalStateException if a line is not a field's key and three numbers */
    static Calibration load() {
        Map<String, Curve> curves = new HashMap<>();
        for (String line : ModelFiles.lines("confidence.tsv")) {
            List<String> columns = List.of(line.split("\t"));
            if (columns.size() != 4) {
                throw new IllegalStateException("confidence.tsv: four columns expected: " + line);
            }
            curves.put(
                    columns.getFirst(),
                    new Curve(number(columns.get(1)), number(columns.get(2)), number(columns.get(3))));
        }
        return new Calibration(curves);
    }

    private static double number(String column) {
        return Double.parseDouble(column);
    }

    <T> Finding<T> apply(Finding<T> finding, int characters) {
        @Nullable Curve curve = curves.get(finding.field().key());
        if (curve == null) {
            return finding;
        }
        double confidence = curve.at(finding.confidence(), characters);
        return new Finding<>(finding.field(), finding.value(), finding.spans(), finding.by(), confidence);
    }

    static double logit(double weight) {
        double inside = Math.clamp(weight, LEAST, MOST);
        return Math.log(inside / (1 - inside));
    }

    static double lengthFactor(int characters) {
        return Math.log1p(characters / USUAL_LENGTH);
    }
}
