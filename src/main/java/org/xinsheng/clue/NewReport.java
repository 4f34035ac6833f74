package org.xinsheng.clue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.Evidence;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReporterId;

/**
 * A report as it comes in. Nothing but the words and where they came from has to be known (容缺).
 *
 * @param conversation the thread it was told in; null for transcripts and the API
 * @param externalNumber number of the hotline ticket or of the other platform
 * @param text the exact words; offsets of the evidence point into it
 * @param messages ids of the inbox texts it was read from
 */
public record NewReport(
        RegionCode serviceRegion,
        ReporterId reporter,
        @Nullable ConversationId conversation,
        SourceChannel source,
        @Nullable String externalNumber,
        String text,
        List<UUID> messages,
        ReportFacts facts,
        List<Evidence> evidence,
        Instant receivedAt,
        Cause cause) {

    public NewReport {
        messages = List.copyOf(messages);
        evidence = List.copyOf(evidence);
    }
}
