package org.xinsheng.extraction;

import java.util.List;
import org.xinsheng.extraction.Division.Level;

/**
 * Place names that stand together and fit together: 苏州 吴江 汾湖.
 *
 * @param start first character in the normalised text
 * @param last begin of the smallest part
 * @param named end of what the gazetteer knows
 * @param end behind the last, village and road included
 * @param readings the possible divisions of the smallest part
 * @param parts number of names in it
 * @param level level of the smallest part
 * @param full whether some part was given with its class word
 */
record Address(int start, int last, int named, int end, List<Division> readings, int parts, Level level, boolean full) {

    Address extendedTo(int newEnd) {
        return newEnd == end ? this : new Address(start, last, named, newEnd, readings, parts, level, full);
    }

    /** With a zone of its own behind the name. */
    Address withZone(int zoneEnd) {
        return new Address(
                start, last, zoneEnd, zoneEnd, readings, parts, level == Level.TOWN ? level : Level.COUNTY, true);
    }

    /** With a part in front that no gazetteer lists. */
    Address from(int newStart) {
        return new Address(newStart, last, named, end, readings, parts + 1, level, full);
    }

    boolean hasNoCode() {
        return readings.getFirst().hasNoCode();
    }

    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }

    /** Whether the other may be the same place, told more exactly. */
    boolean isAround(Address other) {
        if (hasNoCode() || other.hasNoCode() || level.compareTo(other.level) >= 0) {
            return false;
        }
        return readings.stream().anyMatch(mine -> other.readings.stream().anyMatch(theirs -> mine.contains(theirs)));
    }
}
