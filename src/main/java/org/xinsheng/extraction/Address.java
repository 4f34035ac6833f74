package org.xinsheng.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.RegionCode;
import org.xinsheng.extraction.Division.Level;

/**
 * Place names that stand together and fit together: 苏州 吴江 汾湖.
 *
 * @param start first character in the normalised text
 * @param end behind the last, village and road included
 * @param last begin of the smallest part
 * @param named end of what the gazetteer knows
 * @param readings the possible divisions of the smallest part that has a code
 * @param parts number of names in it
 * @param level level of the smallest part
 * @param full whether some part was given with its class word
 */
record Address(int start, int last, int named, int end, List<Division> readings, int parts, Level level, boolean full) {

    Address extendedTo(int newEnd) {
        return new Address(start, last, named, newEnd, readings, parts, level, full);
    }

    /** With a zone of its own behind the name. */
    Address namedTo(int newNamed) {
        return new Address(start, last, newNamed, newNamed, readings, parts, level, true);
    }

    /** The division, if the readings agree on one. */
    @Nullable RegionCode region() {
        List<RegionCode> regions = readings.stream()
                .filter(d -> !d.isMasked())
                .map(d -> new RegionCode(String.valueOf(d.code())))
                .distinct()
                .toList();
        return regions.size() == 1 ? regions.getFirst() : null;
    }

    /** The division, if only one of the readings lies in or around {@code context}. */
    @Nullable RegionCode regionIn(RegionCode context) {
        List<RegionCode> regions = readings.stream()
                .filter(d -> !d.isMasked())
                .map(d -> new RegionCode(String.valueOf(d.code())))
                .filter(context::contains)
                .distinct()
                .toList();
        return regions.size() == 1 ? regions.getFirst() : null;
    }
}
