package org.xinsheng.dialog;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.Extraction;
import org.xinsheng.extraction.Extractor;

/**
 * Reads texts, and knows the latest readings by heart: whether a turn is complete, what it says and what the whole report
 * says is asked of the same text within moments.
 */
final class Readings {

    private static final int REMEMBERED = 32;

    private final Extractor extractor;
    private final Map<Said, Extraction> latest = new LinkedHashMap<>();

    Readings(Extractor extractor) {
        this.extractor = extractor;
    }

    Extraction of(String text, Instant at) {
        Said said = new Said(text, at);
        Extraction known = remembered(said);
        return known == null ? remember(said, extractor.extract(text, at)) : known;
    }

    private synchronized @Nullable Extraction remembered(Said said) {
        return latest.get(said);
    }

    private synchronized Extraction remember(Said said, Extraction read) {
        latest.put(said, read);
        if (latest.size() > REMEMBERED) {
            latest.remove(latest.keySet().iterator().next());
        }
        return read;
    }

    private record Said(String text, Instant at) {}
}
