package org.xinsheng.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.xinsheng.core.Amount;
import org.xinsheng.core.Headcount;

/** Finds the statements of a call that do not go with what was read from the whole. */
final class OtherStatements {

    /** Below this a single statement says too little to contradict. */
    private static final double SURE = 0.8;

    private static final int MOST = 20;
    private static final List<Field<?>> COMPARED = List.of(Field.AMOUNT, Field.HEADCOUNT);

    private final FieldReader numbers;
    private final LocalDate receivedOn;
    private final Findings whole;

    OtherStatements(FieldReader numbers, LocalDate receivedOn, Findings whole) {
        this.numbers = numbers;
        this.receivedOn = receivedOn;
        this.whole = whole;
    }

    /** At most 20. */
    List<Contradiction> find(String joined, List<Said> statements) {
        List<Contradiction> found = new ArrayList<>();
        for (Said statement : statements) {
            NormalizedText text = NormalizedText.ofSaid(joined, List.of(statement));
            for (Finding<?> finding : numbers.read(text, receivedOn, new Findings())) {
                if (found.size() < MOST && contradicts(finding)) {
                    Span span = finding.spans().getFirst();
                    found.add(new Contradiction(finding.field().key(), finding.value(), span.start(), span.end()));
                }
            }
        }
        return found;
    }

    private boolean contradicts(Finding<?> said) {
        boolean compared = COMPARED.contains(said.field())
                && said.confidence() >= SURE
                && said.spans().size() == 1;
        return compared
                && whole.find(said.field())
                        .map(read -> !isPartOf(said, read) && !agree(said.value(), read.value()))
                        .orElse(false);
    }

    private static boolean isPartOf(Finding<?> said, Finding<?> read) {
        return read.spans().stream().anyMatch(span -> said.spans().stream().anyMatch(span::overlaps));
    }

    private static boolean agree(Object said, Object read) {
        if (said instanceof Amount a && read instanceof Amount b) {
            return a.basis() != b.basis()
                    || meet(a.min().fen(), a.max().fen(), b.min().fen(), b.max().fen());
        }
        return !(said instanceof Headcount a && read instanceof Headcount b)
                || meet(a.min(), a.max(), b.min(), b.max());
    }

    /** Within a tenth of each other. */
    private static boolean meet(long low, long high, long otherLow, long otherHigh) {
        return otherLow * 10 <= high * 11 && low * 10 <= otherHigh * 11;
    }
}
