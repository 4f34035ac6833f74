package org.xinsheng.extraction;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.RegionCode;

/**
 * The code of a place.
 *
 * @param code county, or city if no more is known; null if open
 * @param candidates those that bear the name, ascending, where the text does not tell which is meant; else empty
 */
record PlaceRegion(@Nullable RegionCode code, List<RegionCode> candidates) {

    private static final PlaceRegion UNKNOWN = new PlaceRegion(null, List.of());
    private static final int MOST_CANDIDATES = 12;

    /** A name that several bear is settled by the other places that the text names. */
    static PlaceRegion of(Address place, List<Address> all) {
        if (place.hasNoCode()) {
            return UNKNOWN;
        }
        int own = single(place.readings());
        if (own != 0) {
            return certain(own, place);
        }
        int settled = 0;
        for (Address other : all) {
            int resolved = other == place ? 0 : within(place, other);
            if (resolved != 0 && settled != 0 && resolved != settled) {
                return open(place);
            }
            settled = resolved == 0 ? settled : resolved;
        }
        return settled == 0 ? open(place) : certain(settled, place);
    }

    private static PlaceRegion certain(int region, Address place) {
        boolean province = region % 10_000 == 0;
        return province && !place.readings().getFirst().isMunicipality()
                ? UNKNOWN
                : new PlaceRegion(new RegionCode(String.valueOf(region)), List.of());
    }

    private static PlaceRegion open(Address place) {
        TreeSet<RegionCode> candidates = new TreeSet<>();
        for (Division reading : place.readings()) {
            candidates.add(new RegionCode(String.valueOf(reading.region())));
        }
        return candidates.size() > MOST_CANDIDATES ? UNKNOWN : new PlaceRegion(null, List.copyOf(candidates));
    }

    /** The only reading in the other's city or province, or 0. */
    private static int within(Address place, Address other) {
        int context = other.hasNoCode() ? 0 : single(other.readings());
        if (context == 0) {
            return 0;
        }
        int inCity = only(place, context / 100, 100);
        return inCity != 0 ? inCity : context % 10_000 == 0 ? only(place, context / 10_000, 10_000) : 0;
    }

    private static int only(Address place, int stem, int digits) {
        int found = 0;
        for (Division reading : place.readings()) {
            int region = reading.region();
            if (region / digits == stem && region != found) {
                if (found != 0) {
                    return 0;
                }
                found = region;
            }
        }
        return found;
    }

    private static int single(List<Division> readings) {
        int region = readings.getFirst().region();
        for (Division reading : readings) {
            if (reading.region() != region) {
                return 0;
            }
        }
        return region;
    }
}
