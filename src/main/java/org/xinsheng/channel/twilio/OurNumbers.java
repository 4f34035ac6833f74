package org.xinsheng.channel.twilio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.xinsheng.channel.OurAddresses;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.RegionCode;

/**
 * Our numbers and the service region of each. The setting {@code xinsheng.channel.twilio.from} is one number, a list of
 * {@code number=region}, or a map from number to region:
 *
 * <pre>{@code
 * from: "+8653512345"
 * from: ["+8653512345=370600", "+8653212345=370200"]
 * from: {"+8653512345": 370600, "+8653212345": 370200}
 * }</pre>
 */
final class OurNumbers implements OurAddresses {

    private static final String SETTING = "xinsheng.channel.twilio.from";

    private final Map<String, RegionCode> regions;

    /** @throws IllegalArgumentException if there is no number */
    OurNumbers(Map<String, RegionCode> regions) {
        if (regions.isEmpty()) {
            throw new IllegalArgumentException(SETTING + " must name at least one number");
        }
        this.regions = new LinkedHashMap<>(regions);
    }

    static OurNumbers from(Environment environment, RegionCode otherwise) {
        Binder binder = Binder.get(environment);
        Map<String, RegionCode> regions = new LinkedHashMap<>();
        binder.bind(SETTING, Bindable.listOf(String.class))
                .orElse(List.of())
                .forEach(entry -> add(regions, entry, otherwise));
        if (regions.isEmpty()) {
            binder.bind(SETTING, Bindable.mapOf(String.class, String.class))
                    .orElse(Map.of())
                    .forEach((number, region) -> regions.put(plus(number), new RegionCode(region)));
        }
        return new OurNumbers(regions);
    }

    private static void add(Map<String, RegionCode> regions, String entry, RegionCode otherwise) {
        String[] parts = entry.strip().split("\\s*[=:]\\s*", 2);
        regions.put(parts[0], parts.length == 2 ? new RegionCode(parts[1]) : otherwise);
    }

    /** Names of properties lose their plus sign. */
    private static String plus(String number) {
        return number.startsWith("+") ? number : "+" + number;
    }

    Optional<RegionCode> regionOf(String number) {
        return Optional.ofNullable(regions.get(number));
    }

    Set<String> all() {
        return regions.keySet();
    }

    @Override
    public Optional<ChannelAddress> of(RegionCode serviceRegion, ChannelType channel) {
        if (channel != ChannelType.SMS) {
            return Optional.empty();
        }
        return regions.entrySet().stream()
                .filter(entry -> entry.getValue().equals(serviceRegion))
                .findFirst()
                .map(entry -> new ChannelAddress(channel, entry.getKey()));
    }
}
