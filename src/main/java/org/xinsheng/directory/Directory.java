package org.xinsheng.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;

/** Who there is: the units and people of a service region. Thread-safe. */
public interface Directory {

    /** @throws IllegalArgumentException if there is no such unit */
    Unit unit(UnitId id);

    Optional<Unit> findUnit(UnitId id);

    /** All units of a service region, by code. */
    List<Unit> units(RegionCode serviceRegion);

    /** The unit that answers the numbers and chats of a service region. */
    Unit firstContact(RegionCode serviceRegion);

    /**
     * The lowest unit of a kind that answers for a place: that of the county if there is one, else that of the city.
     * Empty if the place lies outside the service region or no unit of the kind covers it.
     */
    Optional<Unit> lowestCovering(RegionCode serviceRegion, UnitKind kind, RegionCode place);

    Optional<StaffMember> findStaff(StaffId id);

    /** Enabled staff of a unit, by user name. */
    List<StaffMember> staff(UnitId unit);

    /**
     * Who of a unit is responsible for something that arrives now: the person on duty, or the one named for the next
     * shift. Every unit with an account has one at every instant (C05, D13).
     *
     * @throws IllegalStateException if the unit has nobody enabled
     */
    StaffMember onDuty(UnitId unit, Instant at);

    /**
     * Whom an alarm goes to, in order: the people on duty at the first-contact unit, then the 治欠办. Never empty.
     */
    List<StaffMember> alarmChain(RegionCode serviceRegion, Instant at);

    RegionProfile profile(RegionCode serviceRegion);

    List<RegionProfile> profiles();
}
