package org.xinsheng.dialog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;

/** When a conversation that waits for its worker is looked at again. */
interface SilenceTimes {

    /** Asked with the conversation locked: another node may have been quicker. */
    boolean isDue(SilenceRows.Waiting waiting, Instant now);

    /** @param at null for never */
    void lookAt(RegionCode region, ConversationId id, @Nullable Instant at);
}
