package org.xinsheng.routing;

import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.directory.StaffMember;

/** Opens case files. */
public interface CaseFiles {

    /** @throws CaseOperations.NotVisible if there is no such clue or the caller's unit is no party to it */
    CaseFile open(RegionCode serviceRegion, ReportNumber number, StaffMember by);
}
