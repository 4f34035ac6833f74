package org.xinsheng.clue;

import org.xinsheng.core.ClueId;
import org.xinsheng.core.ReportId;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.linking.LinkOutcome;

/**
 * What became of a report.
 *
 * @param number the worker's number
 * @param master the clue that the matter is handled under: its own, or the one it was merged into
 */
public record RegisteredReport(ReportId report, ReportNumber number, ClueId clue, ClueId master, LinkOutcome outcome) {}
