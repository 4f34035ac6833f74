package org.xinsheng.channel;

import java.util.Optional;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.RegionCode;

/** Which addresses are ours: what a service region sends from. */
public interface OurAddresses {

    /** The address from which a service region sends on a channel; empty if it has none there. */
    Optional<ChannelAddress> of(RegionCode serviceRegion, ChannelType channel);
}
