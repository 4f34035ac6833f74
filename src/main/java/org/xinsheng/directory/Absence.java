package org.xinsheng.directory;

import java.time.Instant;
import org.xinsheng.core.StaffId;

/** Leave of a member of staff; the deputy stands in. */
record Absence(StaffId staff, Instant from, Instant to) {

    boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }
}
