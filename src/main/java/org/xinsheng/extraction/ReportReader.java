package org.xinsheng.extraction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.xinsheng.extraction.number.NumberReader;

/** Puts the readers of the single fields together. Each sees what those before it found. */
final class ReportReader implements Extractor {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final NumberReader NUMBERS = new NumberReader();

    private final List<FieldReader> readers;
    private final Calibration calibration;
    private final BareNames bareNames = new BareNames(NameModelFactory.lexicon());

    ReportReader(List<FieldReader> readers) {
        this(readers, Calibration.none());
    }

    private ReportReader(List<FieldReader> readers, Calibration calibration) {
        this.readers = List.copyOf(readers);
        this.calibration = calibration;
    }

    static ReportReader load() {
        return load(Calibration.load());
    }

    static ReportReader load(Calibration calibration) {
        List<FieldReader> readers = new ArrayList<>();
        readers.add(new NumberReader());
        readers.addAll(NameAndLabelReaders.load());
        return new ReportReader(readers, calibration);
    }

    @Override
    public Extraction extract(String text, Instant receivedAt) {
        return read(NormalizedText.of(text), receivedAt);
    }

    @Override
    public Extraction extract(List<Utterance> utterances, Instant receivedAt) {
        List<Said> statements = CallerStatements.all(utterances);
        String joined = Utterance.join(utterances);
        Findings findings = findings(NormalizedText.ofSaid(joined, statements), receivedAt);
        LocalDate receivedOn = LocalDate.ofInstant(receivedAt, CHINA);
        return findings.toExtraction()
                .withContradictions(new OtherStatements(NUMBERS, receivedOn, findings).find(joined, statements));
    }

    @Override
    public boolean mayNameSomebody(String words) {
        return bareNames.mayNameSomebody(words);
    }

    @Override
    public boolean isSurelyNobody(String words) {
        return bareNames.isSurelyNobody(words);
    }

    @Override
    public boolean mayNameSpot(String words) {
        return bareNames.mayNameSpot(words);
    }

    private Extraction read(NormalizedText text, Instant receivedAt) {
        return findings(text, receivedAt).toExtraction();
    }

    private Findings findings(NormalizedText text, Instant receivedAt) {
        LocalDate receivedOn = LocalDate.ofInstant(receivedAt, CHINA);
        Findings findings = new Findings();
        for (FieldReader reader : readers) {
            reader.read(text, receivedOn, findings).forEach(findings::add);
        }
        Contradictions.remove(findings, text);
        findings.calibrate(calibration, text.length());
        return findings;
    }
}
