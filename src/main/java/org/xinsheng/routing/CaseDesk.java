package org.xinsheng.routing;

import org.springframework.stereotype.Component;
import org.xinsheng.clue.ClueLifecycle;
import org.xinsheng.clue.ClueView;
import org.xinsheng.clue.Clues;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.directory.StaffRole;
import org.xinsheng.directory.Unit;
import org.xinsheng.routing.CaseOperations.Call;
import org.xinsheng.routing.CaseOperations.NotVisible;
import org.xinsheng.routing.CaseOperations.NotYours;
import org.xinsheng.routing.CaseOperations.StaleVersion;

/** Who may see a clue, who may act on it, and on which version. */
@Component
class CaseDesk {

    private final Clues clues;
    private final ClueLifecycle lifecycle;
    private final Directory directory;

    CaseDesk(Clues clues, ClueLifecycle lifecycle, Directory directory) {
        this.clues = clues;
        this.lifecycle = lifecycle;
        this.directory = directory;
    }

    /** A clue that the caller may see. */
    ClueView visible(RegionCode region, ReportNumber number, StaffMember by) {
        return clues.find(region, number)
                .filter(clue ->
                        by.serviceRegion().equals(region) && clue.parties().contains(by.unit()))
                .orElseThrow(() -> new NotVisible(number));
    }

    /** Locks the clue of a call until the transaction ends. */
    ClueView take(Call call) {
        ClueView seen = visible(call.serviceRegion(), call.number(), call.by());
        ClueView locked = lifecycle.lock(call.serviceRegion(), seen.id());
        requireVersion(call, locked);
        return locked;
    }

    void requireVersion(Call call, ClueView locked) {
        Long seen = call.ifVersion();
        if (seen != null && seen != locked.version()) {
            throw new StaleVersion(locked.version());
        }
    }

    /** For a unit without an account first contact acts, and says so in the reason. */
    boolean actsFor(StaffMember by, UnitId unit, ClueView clue) {
        return by.unit().equals(unit)
                || (by.unit().equals(clue.firstContactUnit())
                        && !directory.unit(unit).hasAccount());
    }

    void requireResponsible(Call call, ClueView clue) {
        Unit holder = directory.unit(clue.responsibility().unit());
        if (!actsFor(call.by(), holder.id(), clue)) {
            throw new NotYours("现由%s负责".formatted(holder.shortName()));
        }
    }

    static boolean mayMerge(StaffMember by) {
        return by.is(StaffRole.OPERATOR) || by.is(StaffRole.ARBITER);
    }

    /** @throws IllegalArgumentException naming the field */
    Unit unit(RegionCode region, UnitId id, String field) {
        return directory
                .findUnit(id)
                .filter(unit -> unit.serviceRegion().equals(region))
                .orElseThrow(() -> new IllegalArgumentException(field + "：没有单位 " + id));
    }

    /** Somebody enabled of a unit. */
    StaffId memberOf(UnitId unit, StaffId person) {
        return directory.staff(unit).stream()
                .map(StaffMember::id)
                .filter(person::equals)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("person：%s不是该单位在用的人员".formatted(person)));
    }

    /** @throws IllegalArgumentException naming the field */
    static String text(String field, @org.jspecify.annotations.Nullable String value, int min, int max) {
        String stripped = value == null ? "" : value.strip();
        if (stripped.length() < min || stripped.length() > max) {
            throw new IllegalArgumentException("%s：要%d到%d个字".formatted(field, min, max));
        }
        return stripped;
    }
}
