package org.xinsheng.api;

import org.springframework.stereotype.Component;
import org.xinsheng.clue.ClueView;
import org.xinsheng.clue.HistoryEntry;
import org.xinsheng.clue.ReportView;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.directory.Unit;
import org.xinsheng.routing.CaseFile;

/** Turns clues into the JSON of the API: names beside codes, times outside. */
@Component
class ClueWriter {

    private final Directory directory;

    ClueWriter(Directory directory) {
        this.directory = directory;
    }

    ClueJson write(ClueView clue) {
        StaffId person = clue.responsibility().person();
        return new ClueJson(
                clue.number(),
                clue.status(),
                clue.master() == null ? clue.number() : clue.master(),
                clue.facts().employer(),
                clue.facts().project(),
                clue.facts().location(),
                clue.facts().regionCode(),
                clue.facts().industry(),
                clue.facts().amount(),
                clue.facts().headcount(),
                clue.facts().period(),
                unit(clue.firstContactUnit()),
                unit(clue.responsibility().unit()),
                person,
                directory.findStaff(person).map(StaffMember::name).orElse(null),
                Times.outsideOrNull(clue.dueAt()),
                clue.dueReason(),
                clue.emergency(),
                Times.outside(clue.updatedAt()));
    }

    ClueJson.Detail write(CaseFile file) {
        return new ClueJson.Detail(
                write(file.clue()),
                file.reports().stream().map(ClueWriter::report).toList(),
                file.history().stream().map(ClueWriter::step).toList(),
                file.transfers().stream().map(ClueJson.TransferJson::of).toList(),
                file.proposal(),
                file.allowed());
    }

    private ClueJson.UnitJson unit(UnitId id) {
        return new ClueJson.UnitJson(id, directory.findUnit(id).map(Unit::name).orElse(id.value()));
    }

    private static ClueJson.ReportJson report(ReportView report) {
        return new ClueJson.ReportJson(
                report.number(),
                Times.outside(report.receivedAt()),
                report.source(),
                report.facts(),
                report.evidence());
    }

    private static ClueJson.HistoryJson step(HistoryEntry entry) {
        return new ClueJson.HistoryJson(
                Times.outside(entry.at()),
                entry.event(),
                entry.status(),
                entry.unit(),
                entry.person(),
                entry.actor(),
                entry.reason());
    }
}
