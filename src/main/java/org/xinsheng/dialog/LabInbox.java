package org.xinsheng.dialog;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinsheng.channel.OurAddresses;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.intake.ReceivedText;
import org.xinsheng.intake.ReceivedTexts;

/** The inbox of the lab: every text is handled as soon as it is there. */
record LabInbox(ConversationId conversation, ChannelAddress ours) implements ReceivedTexts, OurAddresses {

    @Override
    public List<ReceivedText> of(RegionCode serviceRegion, ConversationId of, int atMost) {
        return List.of();
    }

    @Override
    public List<List<ReceivedText>> turns(RegionCode serviceRegion, ConversationId of, int atMost) {
        return List.of();
    }

    @Override
    public List<ReceivedText> withIds(RegionCode serviceRegion, List<UUID> ids) {
        return List.of();
    }

    @Override
    public ConversationId conversation(RegionCode serviceRegion, ChannelAddress worker, ChannelAddress written) {
        return conversation;
    }

    @Override
    public Optional<ChannelAddress> of(RegionCode region, ChannelType channel) {
        return Optional.of(ours);
    }
}
