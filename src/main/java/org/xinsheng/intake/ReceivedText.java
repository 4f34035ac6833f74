package org.xinsheng.intake;

import java.time.Instant;
import java.util.UUID;
import org.xinsheng.core.ConversationId;

/**
 * A text of the inbox, for showing.
 *
 * @param handled whether its turn is done
 */
public record ReceivedText(
        UUID id, ConversationId conversation, String text, int media, Instant receivedAt, boolean handled) {}
