package org.xinsheng.console;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.directory.Unit;

/** Who sits at the desk, and who the others are. */
@Component
class Desk {

    private final Directory directory;

    Desk(Directory directory) {
        this.directory = directory;
    }

    StaffMember member(Principal principal) {
        return directory
                .findStaff(new StaffId(principal.getName()))
                .filter(StaffMember::enabled)
                .orElseThrow(() -> new AccessDeniedException("no enabled member of staff"));
    }

    Unit unit(StaffMember member) {
        return directory.unit(member.unit());
    }

    @Nullable Unit findUnit(UnitId unit) {
        return directory.findUnit(unit).orElse(null);
    }

    /** As staff call a unit; its code if it is not known any more. */
    public String unitName(UnitId unit) {
        return directory.findUnit(unit).map(Unit::shortName).orElse(unit.value());
    }

    /** As staff call a colleague: the full name; the user name if it is not known any more. */
    public String personName(StaffId person) {
        return directory.findStaff(person).map(StaffMember::name).orElse(person.value());
    }

    List<Unit> others(StaffMember member) {
        return directory.units(member.serviceRegion()).stream()
                .filter(unit -> !unit.id().equals(member.unit()))
                .toList();
    }

    List<StaffMember> colleagues(StaffMember member) {
        return directory.staff(member.unit());
    }
}
