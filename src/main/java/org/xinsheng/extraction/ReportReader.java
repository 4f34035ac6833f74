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

    private final List<FieldReader> readers;

    ReportReader(List<FieldReader> readers) {
        this.readers = List.copyOf(readers);
    }

    static ReportReader load() {
        List<FieldReader> readers = new ArrayList<>();
        readers.add(new NumberReader());
        readers.addAll(NameAndLabelReaders.load());
        return new ReportReader(readers);
    }

    @Override
    public Extraction extract(String text, Instant receivedAt) {
        return read(NormalizedText.of(text), receivedAt);
    }

    @Override
    public Extraction extract(List<Utterance> utterances, Instant receivedAt) {
        return read(CallerStatements.of(utterances), receivedAt);
    }

    private Extraction read(NormalizedText text, Instant receivedAt) {
        LocalDate receivedOn = LocalDate.ofInstant(receivedAt, CHINA);
        Findings findings = new Findings();
        for (FieldReader reader : readers) {
            reader.read(text, receivedOn, findings).forEach(findings::add);
        }
        Contradictions.remove(findings);
        return findings.toExtraction();
    }
}
