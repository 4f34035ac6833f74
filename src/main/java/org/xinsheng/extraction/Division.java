package org.xinsheng.extraction;

import org.jspecify.annotations.Nullable;
import org.xinsheng.core.RegionCode;

/**
 * One reading of a place name: an administrative division, or a masked one ("A市") that has no code.
 *
 * @param code six digits of the division, of a town its county's; null for a masked name
 * @param full whether the name was given with its class word (吴江区, not 吴江)
 */
record Division(@Nullable String code, Level level, boolean full) {

    enum Level {
        PROVINCE,
        CITY,
        COUNTY,
        TOWN
    }

    boolean isMasked() {
        return code == null;
    }

    @Nullable RegionCode region() {
        return code == null ? null : new RegionCode(code);
    }

    /** Whether the other may stand behind this one in an address: it lies in it, or either is masked and smaller. */
    boolean canPrecede(Division other) {
        if (code == null || other.code == null) {
            return level.compareTo(other.level) < 0;
        }
        return level.compareTo(other.level) < 0 && other.code.startsWith(stem());
    }

    /** Colloquially the seat stands for its prefecture: 库尔勒尉犁. */
    boolean isSeatBeside(Division other) {
        return level == Level.COUNTY
                && other.level == Level.COUNTY
                && code != null
                && other.code != null
                && !code.equals(other.code)
                && code.endsWith("01")
                && code.startsWith(other.code.substring(0, 4));
    }

    private String stem() {
        return switch (level) {
            case PROVINCE -> String.valueOf(code).substring(0, 2);
            case CITY -> String.valueOf(code).substring(0, 4);
            case COUNTY, TOWN -> String.valueOf(code);
        };
    }
}
