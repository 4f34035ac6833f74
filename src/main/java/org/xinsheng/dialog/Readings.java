package org.xinsheng.dialog;

import java.time.Instant;
import org.xinsheng.core.Latest;
import org.xinsheng.extraction.Extraction;
import org.xinsheng.extraction.Extractor;

/**
 * Reads texts once: whether a turn is complete, what it says and what the whole report says is asked of the same text
 * within moments.
 */
final class Readings {

    private final Extractor extractor;
    private final Latest<Said, Extraction> latest = new Latest<>();

    Readings(Extractor extractor) {
        this.extractor = extractor;
    }

    Extraction of(String text, Instant at) {
        return latest.of(new Said(text, at), said -> extractor.extract(said.text(), said.at()));
    }

    private record Said(String text, Instant at) {}
}
