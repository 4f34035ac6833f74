package org.xinsheng.extraction;

import java.time.Instant;
import java.util.List;
import org.xinsheng.core.ReportFacts;

/** Puts the readers of the single fields together. */
final class ReportReader implements Extractor {

    static ReportReader load() {
        return new ReportReader();
    }

    @Override
    public Extraction extract(String text, Instant receivedAt) {
        return new Extraction(ReportFacts.empty(), List.of());
    }

    @Override
    public Extraction extract(List<Utterance> utterances, Instant receivedAt) {
        return extract(Utterance.join(utterances), receivedAt);
    }
}
