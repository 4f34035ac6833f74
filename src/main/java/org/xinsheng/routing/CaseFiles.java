package org.xinsheng.routing;

import java.util.List;
import org.xinsheng.clue.ClueView;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.UnitId;
import org.xinsheng.directory.StaffMember;

/** Opens case files. */
public interface CaseFiles {

    /** @throws CaseOperations.NotVisible if there is no such clue or the caller's unit is no party to it */
    CaseFile open(RegionCode serviceRegion, ReportNumber number, StaffMember by);

    /** Clues with an open offer to a unit, the nearest answer-by first. */
    List<ClueView> offeredTo(RegionCode serviceRegion, UnitId unit, int atMost);
}
