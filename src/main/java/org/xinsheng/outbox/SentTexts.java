package org.xinsheng.outbox;

import java.util.List;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;

/** Reads the outbox. */
public interface SentTexts {

    /** The latest texts of a conversation, oldest first, superseded ones left out. */
    List<SentText> of(RegionCode serviceRegion, ConversationId conversation, int atMost);

    /** Texts that did not reach anybody or wait for a person, the newest first. */
    List<SentText> undelivered(RegionCode serviceRegion, int atMost);
}
