package org.xinsheng.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Somebody named in a report.
 *
 * @param name as it was written
 */
public record Party(String name, PartyRole role) {

    /** Each name once, in order of its first mention, with the first part that was said of it. */
    public static List<Party> join(Stream<Party> parties) {
        Map<String, Party> byName = new LinkedHashMap<>();
        parties.forEach(party -> byName.merge(
                party.name(), party, (before, after) -> before.role() == PartyRole.OTHER ? after : before));
        return List.copyOf(byName.values());
    }
}
