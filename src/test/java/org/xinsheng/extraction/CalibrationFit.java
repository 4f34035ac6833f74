package org.xinsheng.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinsheng.extraction.Calibration.Curve;
import org.xinsheng.extraction.FieldJudge.Judged;

/**
 * Fits the curves of {@link Calibration} to judged findings: logistic regression by Newton's method with a mild pull
 * towards believing the reader (slope 1), so that few examples can't bend a curve far.
 */
final class CalibrationFit {

    private static final int STEPS = 100;
    /** A full step may overshoot. */
    private static final double LONGEST_STEP = 0.5;

    private static final double[] PRIOR = {0, 1, 0};
    private static final double[] PULL = {0.05, 4, 2};

    private CalibrationFit() {}

    static Map<String, Curve> curves(List<Judgement> judgements) {
        return Stream.of(Judged.values())
                .collect(Collectors.toMap(
                        Judged::key,
                        field -> curve(judgements.stream()
                                .filter(j -> j.field() == field && j.isCalibrating())
                                .toList())));
    }

    static Curve curve(List<Judgement> findings) {
        double[] w = PRIOR.clone();
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[3];
            double[][] curvature = new double[3][3];
            for (int i = 0; i < 3; i++) {
                gradient[i] = PULL[i] * (PRIOR[i] - w[i]);
                curvature[i][i] = PULL[i];
            }
            for (Judgement finding : findings) {
                double[] x = {1, Calibration.logit(finding.confidence()), Calibration.lengthFactor(finding.characters())
                };
                double p = 1 / (1 + Math.exp(-(w[0] + w[1] * x[1] + w[2] * x[2])));
                double error = (finding.verdict() == Verdict.RIGHT ? 1 : 0) - p;
                for (int i = 0; i < 3; i++) {
                    gradient[i] += error * x[i];
                    for (int j = 0; j < 3; j++) {
                        curvature[i][j] += p * (1 - p) * x[i] * x[j];
                    }
                }
            }
            double[] change = solve(curvature, gradient);
            double length = Math.max(Math.abs(change[0]), Math.max(Math.abs(change[1]), Math.abs(change[2])));
            for (int i = 0; i < 3; i++) {
                w[i] += change[i] / Math.max(1, length / LONGEST_STEP);
            }
        }
        return new Curve(rounded(w[0]), rounded(w[1]), rounded(w[2]));
    }

    /** Gaussian elimination; the pull makes the matrix positive definite, so no pivot is zero. */
    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        for (int k = 0; k < n; k++) {
            for (int row = k + 1; row < n; row++) {
                double factor = a[row][k] / a[k][k];
                for (int column = k; column < n; column++) {
                    a[row][column] -= factor * a[k][column];
                }
                b[row] -= factor * b[k];
            }
        }
        double[] x = new double[n];
        for (int row = n - 1; row >= 0; row--) {
            double sum = b[row];
            for (int column = row + 1; column < n; column++) {
                sum -= a[row][column] * x[column];
            }
            x[row] = sum / a[row][row];
        }
        return x;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    /** The file as {@link Calibration#load()} reads it. */
    static String file(Map<String, Curve> curves) {
        StringBuilder file =
                new StringBuilder("# field, bias, slope, length: see Calibration; fitted by UnderstandingReport\n");
        for (Judged field : Judged.values()) {
            Curve curve = curves.get(field.key());
            file.append(String.format(
                    Locale.ROOT, "%s\t%.3f\t%.3f\t%.3f%n", field.key(), curve.bias(), curve.slope(), curve.length()));
        }
        return file.toString();
    }
}
