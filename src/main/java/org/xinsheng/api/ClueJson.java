package org.xinsheng.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinsheng.clue.ClueStatus;
import org.xinsheng.clue.SourceChannel;
import org.xinsheng.core.Amount;
import org.xinsheng.core.Evidence;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Industry;
import org.xinsheng.core.MonthRange;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;
import org.xinsheng.routing.Proposal;
import org.xinsheng.routing.TransferView;

/**
 * A clue as the API shows it.
 *
 * @param master number of the clue that it is handled under, its own number if it stands for itself
 * @param responsiblePerson user name
 * @param emergency 1 (highest) to 3, 0 for none
 */
record ClueJson(
        ReportNumber number,
        ClueStatus status,
        ReportNumber master,
        @Nullable String employer,
        @Nullable String project,
        @Nullable String location,
        @Nullable RegionCode regionCode,
        @Nullable Industry industry,
        @Nullable Amount amount,
        @Nullable Headcount headcount,
        @Nullable MonthRange period,
        UnitJson firstContactUnit,
        UnitJson responsibleUnit,
        StaffId responsiblePerson,
        @Nullable String responsiblePersonName,
        @Nullable OffsetDateTime dueAt,
        @Nullable String dueReason,
        int emergency,
        OffsetDateTime updatedAt) {

    /** A unit by code and name. */
    record UnitJson(UnitId code, String name) {}

    /** A clue with everything that belongs to it. */
    record Detail(
            @JsonUnwrapped ClueJson clue,
            List<ReportJson> reports,
            List<HistoryJson> history,
            List<TransferJson> transfers,
            @Nullable Proposal proposal,
            Set<String> allowed) {}

    /** A report: its facts stand beside its number. */
    record ReportJson(
            ReportNumber number,
            OffsetDateTime receivedAt,
            SourceChannel channel,
            @JsonUnwrapped ReportFacts facts,
            List<Evidence> evidence) {}

    /** One step of the history. */
    record HistoryJson(
            OffsetDateTime at,
            String event,
            ClueStatus status,
            UnitId unit,
            StaffId person,
            @Nullable StaffId actor,
            @Nullable String reason) {}

    /** An offer to another unit. */
    record TransferJson(
            UUID id,
            UnitId from,
            UnitId to,
            TransferView.Status status,
            String legalBasis,
            String summary,
            OffsetDateTime offeredAt,
            OffsetDateTime answerBy,
            @Nullable OffsetDateTime answeredAt) {

        static TransferJson of(TransferView transfer) {
            return new TransferJson(
                    transfer.id(),
                    transfer.from(),
                    transfer.to(),
                    transfer.status(),
                    transfer.legalBasis(),
                    transfer.summary(),
                    Times.outside(transfer.offeredAt()),
                    Times.outside(transfer.answerBy()),
                    Times.outsideOrNull(transfer.answeredAt()));
        }
    }

    /** One page of clues. */
    record PageJson(List<ClueJson> items, int page, int size, long total) {}
}
