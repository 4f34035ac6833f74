package org.xinsheng.extraction.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinsheng.core.Headcount;
import org.xinsheng.extraction.Field;
import org.xinsheng.extraction.FieldReader;
import org.xinsheng.extraction.Finding;
import org.xinsheng.extraction.Findings;
import org.xinsheng.extraction.NormalizedText;
import org.xinsheng.extraction.Span;
import org.xinsheng.extraction.number.PeriodReader.Period;

/** Reads everything numeric: how many people, which months, how much is still owed. */
public final class NumberReader implements FieldReader {

    /** Below this a headcount may be of somebody else's people: the speaker's own case goes first. */
    private static final double SURE_ENOUGH = 0.6;

    @Override
    public List<Finding<?>> read(NormalizedText text, LocalDate receivedOn, Findings soFar) {
        String plain = text.text();
        Numbers numbers = Numbers.of(plain);
        List<Stretch> stretches = StretchScanner.scan(plain, receivedOn);
        List<Length> lengths = LengthScanner.scan(plain, numbers);
        Optional<People> people = HeadcountReader.read(plain, numbers);
        Optional<Period> period = PeriodReader.read(plain, stretches, lengths, numbers);
        WorkDone work = new WorkDone(plain, numbers, period, lengths, stretches);
        Optional<Debt> debt =
                AmountReader.read(plain, SumScanner.scan(plain, numbers), numbers, work, people.orElse(null));

        List<Finding<?>> findings = new ArrayList<>();
        debt.ifPresent(
                d -> findings.add(new Finding<>(Field.AMOUNT, d.amount(), spans(text, d), d.rule(), d.confidence())));
        period.ifPresent(p -> findings.add(
                Finding.of(Field.PERIOD, p.months(), text.span(p.start(), p.end()), p.rule(), p.confidence())));
        Optional<People> counted = people.filter(p -> p.confidence() >= SURE_ENOUGH)
                .or(() -> Optional.ofNullable(SpeakerAlone.read(plain)))
                .or(() -> people);
        creditorsOr(counted, debt, text).ifPresent(findings::add);
        return findings;
    }

    private static List<Span> spans(NormalizedText text, Debt debt) {
        return debt.places().stream()
                .map(place -> text.span(place[0], place[1]))
                .distinct()
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .toList();
    }

    /** Creditors listed by name with their sums are a headcount too. */
    private static Optional<Finding<Headcount>> creditorsOr(
            Optional<People> people, Optional<Debt> debt, NormalizedText text) {
        int creditors = debt.map(Debt::creditors).orElse(0);
        boolean speaks = people.isEmpty() || people.get().count().max() == 1;
        if (creditors > 1 && speaks && debt.isPresent()) {
            return Optional.of(new Finding<>(
                    Field.HEADCOUNT, Headcount.exactly(creditors), spans(text, debt.get()), "rule:creditors", 0.8));
        }
        return people.map(
                p -> Finding.of(Field.HEADCOUNT, p.count(), text.span(p.start(), p.end()), p.rule(), p.confidence()));
    }
}
