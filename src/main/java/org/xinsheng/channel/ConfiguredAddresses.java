package org.xinsheng.channel;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.RegionCode;

/** Asks every provider for the address that it has in a service region. */
@Primary
@Component
class ConfiguredAddresses implements OurAddresses {

    private final List<OurAddresses> providers;

    ConfiguredAddresses(List<OurAddresses> providers) {
        this.providers = providers;
    }

    @Override
    public Optional<ChannelAddress> of(RegionCode serviceRegion, ChannelType channel) {
        return providers.stream()
                .flatMap(provider -> provider.of(serviceRegion, channel).stream())
                .findFirst();
    }
}
