package org.xinsheng.clue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.xinsheng.core.Cause;
import org.xinsheng.core.Evidence;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportId;

/**
 * More, or other, facts for a report. What was said before stays in the history.
 *
 * @param text the new words, added to the report's text after a line break; empty if only facts are corrected
 * @param facts all facts of the report as they stand now
 * @param evidence of the new words: offsets point into {@code text}
 */
public record Supplement(
        RegionCode serviceRegion,
        ReportId report,
        String text,
        List<UUID> messages,
        ReportFacts facts,
        List<Evidence> evidence,
        Instant at,
        Cause cause) {}
