package org.xinsheng.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;

/**
 * The whole directory as it was read at one instant. A few thousand rows that every text asks for and that change once a
 * week: they are kept in memory.
 */
record Snapshot(
        Map<RegionCode, RegionProfile> profiles,
        Map<UnitId, Unit> units,
        Map<StaffId, StaffMember> staff,
        Map<StaffId, StaffId> deputies,
        Map<UnitId, DutyRoster> rosters,
        List<Absence> absences) {

    List<StaffMember> staffOf(UnitId unit) {
        return staff.values().stream()
                .filter(member -> member.unit().equals(unit) && member.enabled())
                .toList();
    }

    /** Who of a unit can be called, in order: the shift's officers or those who stand in for them, then colleagues. */
    SequencedSet<StaffMember> callOrder(UnitId unit, Instant at, WorkCalendar calendar) {
        SequencedSet<StaffMember> order = new LinkedHashSet<>();
        List<StaffId> officers = rosters.getOrDefault(unit, DutyRoster.NONE).officers(at, calendar);
        officers.forEach(officer -> available(officer, at).ifPresent(order::add));
        officers.forEach(officer -> Optional.ofNullable(deputies.get(officer))
                .flatMap(deputy -> available(deputy, at))
                .ifPresent(order::add));
        return order.isEmpty() ? new LinkedHashSet<>(colleagues(unit, at)) : order;
    }

    private List<StaffMember> colleagues(UnitId unit, Instant at) {
        List<StaffMember> working = new ArrayList<>(staffOf(unit));
        working.removeIf(member -> member.roles().equals(java.util.Set.of(StaffRole.ADMIN)));
        List<StaffMember> present =
                working.stream().filter(member -> !isAbsent(member.id(), at)).toList();
        return present.isEmpty() ? working : present;
    }

    private Optional<StaffMember> available(StaffId id, Instant at) {
        return Optional.ofNullable(staff.get(id)).filter(member -> member.enabled() && !isAbsent(id, at));
    }

    private boolean isAbsent(StaffId id, Instant at) {
        return absences.stream().anyMatch(absence -> absence.staff().equals(id) && absence.covers(at));
    }
}
