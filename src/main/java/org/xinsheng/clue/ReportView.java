package org.xinsheng.clue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.Evidence;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportId;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;

/**
 * A report, for showing.
 *
 * @param clue its own clue
 * @param text everything that was said for it; offsets of the evidence point into it
 */
public record ReportView(
        ReportId id,
        ReportNumber number,
        ClueId clue,
        ReporterId reporter,
        @Nullable ConversationId conversation,
        SourceChannel source,
        @Nullable String externalNumber,
        Instant receivedAt,
        String text,
        List<UUID> messages,
        ReportFacts facts,
        List<Evidence> evidence) {}
