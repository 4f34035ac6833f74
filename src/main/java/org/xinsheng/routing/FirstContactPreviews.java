package org.xinsheng.routing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.directory.Unit;

/** What {@link FirstContact} would say of a report, with nothing registered and nobody told. */
public interface FirstContactPreviews {

    /**
     * A report that stands for itself, before anybody has moved it on.
     *
     * @param dueAt when its clock runs out as far as it was known; null for a new report
     * @param at when these facts were known
     */
    Preview of(RegionCode serviceRegion, ReportFacts facts, Instant registeredAt, @Nullable Instant dueAt, Instant at);

    /**
     * @param unit that would be responsible
     * @param person that would be responsible
     * @param answerBy by when the worker would be told to hear
     */
    record Preview(Unit unit, StaffMember person, Instant dueAt, Instant answerBy, Proposal proposal) {}
}
