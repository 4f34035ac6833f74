package org.xinsheng.clue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportId;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;
import org.xinsheng.core.UnitId;

/** Reads clues and reports. */
public interface Clues {

    /** The clue that any report's number belongs to; a merged one is given as itself, naming its master. */
    Optional<ClueView> find(RegionCode serviceRegion, ReportNumber number);

    Optional<ClueView> find(RegionCode serviceRegion, ClueId id);

    /** Only the state, of a merged one that of its master. */
    default Optional<ClueStatus> status(RegionCode serviceRegion, ReportNumber number) {
        return find(serviceRegion, number).map(ClueView::status);
    }

    /** Several at once, in the order asked for; ids that are not known are left out. */
    List<ClueView> find(RegionCode serviceRegion, List<ClueId> ids);

    Page list(ClueQuery query);

    /** How many clues a unit is party to in each state. */
    Map<ClueStatus, Long> counts(RegionCode serviceRegion, UnitId visibleTo);

    /** The reports of a clue and of those merged into it, in order of receipt. */
    List<ReportView> reports(RegionCode serviceRegion, ClueId clue);

    Optional<ReportView> report(RegionCode serviceRegion, ReportId id);

    /** The report that came in under a number of another system, such as a hotline ticket: it is registered only once. */
    Optional<ReportView> report(RegionCode serviceRegion, SourceChannel source, String externalNumber);

    /** What a reporter reported, the latest first. */
    List<ReportView> reportsOf(RegionCode serviceRegion, ReporterId reporter);

    /** Only the numbers of the same. */
    List<ReportNumber> numbersOf(RegionCode serviceRegion, ReporterId reporter);

    /** Oldest first. */
    List<HistoryEntry> history(RegionCode serviceRegion, ClueId clue);

    /** One page of a list. */
    record Page(List<ClueView> items, int page, int size, long total) {}
}
