package org.xinsheng.reporter;

import java.time.Instant;
import org.xinsheng.core.Cause;
import org.xinsheng.core.DomainEvent;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReporterId;
import org.xinsheng.core.StaffId;

/** A member of staff looked at who a reporter is. The purpose is kept with the vault. */
record ReporterRevealed(RegionCode serviceRegion, Instant at, Cause cause, StaffId actor, ReporterId reporter)
        implements DomainEvent {

    @Override
    public String subject() {
        return reporter.toString();
    }
}
