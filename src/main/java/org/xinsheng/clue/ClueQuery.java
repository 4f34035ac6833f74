package org.xinsheng.clue;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;
import org.xinsheng.linking.LinkOutcome;

/**
 * Which clues to list, the most urgent first: emergencies, then the nearest deadline.
 *
 * @param page from 0
 * @param size 1 to 200
 * @param status any of these; empty for all
 * @param responsible only those a unit is responsible for
 * @param visibleTo only those a unit is party to: first contact, responsible, offered, assisting, supervising, arbiter
 * @param text employer, project, place or number; null for all
 * @param person only those this member of staff is responsible for
 * @param outcome only those that linking judged so when they were registered, such as REVIEW
 */
public record ClueQuery(
        RegionCode serviceRegion,
        int page,
        int size,
        Set<ClueStatus> status,
        @Nullable UnitId responsible,
        @Nullable UnitId visibleTo,
        @Nullable String text,
        @Nullable StaffId person,
        @Nullable LinkOutcome outcome) {

    public ClueQuery {
        if (page < 0 || size < 1 || size > 200) {
            throw new IllegalArgumentException("page from 0, size from 1 to 200");
        }
        status = Set.copyOf(status);
    }

    /** Whoever is responsible, whatever linking said. */
    public ClueQuery(
            RegionCode serviceRegion,
            int page,
            int size,
            Set<ClueStatus> status,
            @Nullable UnitId responsible,
            @Nullable UnitId visibleTo,
            @Nullable String text) {
        this(serviceRegion, page, size, status, responsible, visibleTo, text, null, null);
    }
}
