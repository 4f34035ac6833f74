package org.xinsheng.outbox;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xinsheng.channel.ChannelSender;
import org.xinsheng.core.ChannelType;

/** Finds the sender of a channel. Looked up when needed, because senders may be there only in some profiles. */
@Component
class Senders {

    private final ObjectProvider<ChannelSender> senders;

    Senders(ObjectProvider<ChannelSender> senders) {
        this.senders = senders;
    }

    Optional<ChannelSender> of(ChannelType channel) {
        return senders.orderedStream()
                .filter(sender -> sender.channel() == channel)
                .findFirst();
    }
}
