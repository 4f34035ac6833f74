package org.xinsheng.routing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinsheng.clue.ClueView;
import org.xinsheng.clue.HistoryEntry;
import org.xinsheng.clue.ReportView;

/**
 * Everything about one clue that a member of staff may see.
 *
 * @param proposal where it should go; null once a unit has accepted it
 * @param allowed operations open to the caller now, the likeliest first, named as in the API: {@code transfers},
 *     {@code transfers/acceptance}, {@code transfers/rejection}, {@code acceptance}, {@code reassignment}, {@code merge},
 *     {@code unmerge}
 */
public record CaseFile(
        ClueView clue,
        List<ReportView> reports,
        List<HistoryEntry> history,
        List<TransferView> transfers,
        @Nullable Proposal proposal,
        Set<String> allowed) {}
