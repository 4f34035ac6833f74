package org.xinsheng.channel.webchat;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinsheng.channel.OurAddresses;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.RegionCode;

/** Every service region has one web chat: {@code webchat:370600}. */
@Component
class WebChatAddresses implements OurAddresses {

    @Override
    public Optional<ChannelAddress> of(RegionCode serviceRegion, ChannelType channel) {
        return channel == ChannelType.WEBCHAT
                ? Optional.of(new ChannelAddress(channel, "webchat:" + serviceRegion.value()))
                : Optional.empty();
    }
}
