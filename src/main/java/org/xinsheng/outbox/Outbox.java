package org.xinsheng.outbox;

import java.util.UUID;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;

/** Everything that is said to a person goes through here, in the transaction of what causes it. */
public interface Outbox {

    /**
     * Adds a text. A second one with the same cause, recipient and purpose changes nothing.
     *
     * @return id of the message
     */
    UUID add(Draft draft);

    /**
     * Takes back texts of a conversation that are not yet on their way, because a newer one replaces them.
     *
     * @return how many
     */
    int supersede(RegionCode serviceRegion, ConversationId conversation, String... purposes);

    /** Takes secret codes out of what was said in a conversation: they were shown, and are shown no more. */
    void conceal(RegionCode serviceRegion, ConversationId conversation);
}
