package org.xinsheng.linking;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** When the arrears reported began, seen from the end of a closed clue. */
enum Since {
    BEFORE,
    AFTER,
    UNKNOWN;

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    static Since of(Marks report, @Nullable Instant closedAt) {
        if (report.starts().isEmpty() || closedAt == null) {
            return UNKNOWN;
        }
        YearMonth end = YearMonth.from(closedAt.atZone(CHINA));
        return report.starts().getFirst().isBefore(end) ? BEFORE : AFTER;
    }
}
