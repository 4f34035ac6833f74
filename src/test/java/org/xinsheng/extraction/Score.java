package org.xinsheng.extraction;

import java.util.List;
import java.util.stream.Stream;

/** Precision, recall and F1 over verdicts on one field, 0 to 1. */
public record Score(long right, long found, long wanted) {

    public static Score of(Stream<Verdict> judged) {
        List<Verdict> verdicts = judged.toList();
        return new Score(
                verdicts.stream().filter(v -> v == Verdict.RIGHT).count(),
                verdicts.stream().filter(Verdict::isFound).count(),
                verdicts.stream().filter(Verdict::isWanted).count());
    }

    public double precision() {
        return right / (double) Math.max(1, found);
    }

    public double recall() {
        return right / (double) Math.max(1, wanted);
    }

    public double f1() {
        return 2.0 * right / Math.max(1, found + wanted);
    }
}
