package org.xinsheng.directory;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PhoneNumber;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;

/**
 * Somebody of a unit.
 *
 * @param name family name first, such as 王秀兰
 * @param alertPhone where an alarm reaches this person; null if only in the console
 * @param enabled whether the account is in use
 */
public record StaffMember(
        StaffId id,
        RegionCode serviceRegion,
        UnitId unit,
        String name,
        Set<StaffRole> roles,
        @Nullable PhoneNumber alertPhone,
        boolean enabled) {

    public StaffMember {
        roles = Set.copyOf(roles);
    }

    /** As workers are told: 王老师. Compound family names such as 欧阳 are kept whole. */
    public String title() {
        return FamilyNames.of(name) + "老师";
    }

    public boolean is(StaffRole role) {
        return roles.contains(role);
    }
}
