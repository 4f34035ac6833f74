package org.xinsheng.intake;

import java.util.List;
import java.util.UUID;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;

/** Reads the inbox. */
public interface ReceivedTexts {

    /** The latest texts of a conversation, oldest first. */
    List<ReceivedText> of(RegionCode serviceRegion, ConversationId conversation, int atMost);

    /**
     * The first texts of a conversation as they were answered: those of a turn together, oldest first. A text that waits
     * for its turn stands alone.
     */
    List<List<ReceivedText>> turns(RegionCode serviceRegion, ConversationId conversation, int atMost);

    /** The texts with these ids, in order of receipt. */
    List<ReceivedText> withIds(RegionCode serviceRegion, List<UUID> ids);

    /** The conversation between two addresses: computed from them, whether or not anything was said yet. */
    ConversationId conversation(RegionCode serviceRegion, ChannelAddress worker, ChannelAddress ours);
}
