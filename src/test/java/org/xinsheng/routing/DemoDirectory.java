package org.xinsheng.routing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.RegionProfile;
import org.xinsheng.directory.RegionProfile.ConstructionLead;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.directory.StaffRole;
import org.xinsheng.directory.Unit;
import org.xinsheng.directory.UnitKind;

/** An invented city with one county, in memory; county units are named with the county's code. */
record DemoDirectory(ConstructionLead lead, Set<UnitKind> kinds) implements Directory {

    static final RegionCode CITY = new RegionCode("370600");
    static final RegionCode COUNTY = new RegionCode("370602");
    private static final Set<UnitKind> IN_COUNTY = Set.of(UnitKind.HRSS, UnitKind.HUC, UnitKind.LEADING_OFFICE);
    private static final Map<UnitKind, String> NAMES = Map.of(
            UnitKind.HOTLINE, "热线",
            UnitKind.HRSS, "人社",
            UnitKind.HUC, "住建",
            UnitKind.TRANS, "交通",
            UnitKind.WATER, "水利");

    static DemoDirectory full(ConstructionLead lead) {
        return new DemoDirectory(lead, Set.of(UnitKind.values()));
    }

    static UnitId city(UnitKind kind) {
        return new UnitId("C-" + kind.name().replace('_', '-'));
    }

    static UnitId county(UnitKind kind) {
        return new UnitId("X-" + kind.name().replace('_', '-'));
    }

    @Override
    public List<Unit> units(RegionCode serviceRegion) {
        return kinds.stream()
                .flatMap(kind -> IN_COUNTY.contains(kind)
                        ? Stream.of(unit(city(kind), kind, CITY), unit(county(kind), kind, COUNTY))
                        : Stream.of(unit(city(kind), kind, CITY)))
                .sorted(Comparator.comparing(Unit::id))
                .toList();
    }

    private static Unit unit(UnitId id, UnitKind kind, RegionCode region) {
        String name = NAMES.getOrDefault(kind, kind.name());
        return new Unit(id, CITY, name, name, kind, region, null, "0535-12345", true);
    }

    @Override
    public Unit unit(UnitId id) {
        return findUnit(id).orElseThrow(() -> new IllegalArgumentException("no such unit: " + id));
    }

    @Override
    public Optional<Unit> findUnit(UnitId id) {
        return units(CITY).stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    @Override
    public Unit firstContact(RegionCode serviceRegion) {
        return unit(city(UnitKind.HOTLINE));
    }

    @Override
    public Optional<Unit> lowestCovering(RegionCode serviceRegion, UnitKind kind, RegionCode place) {
        return units(CITY).stream()
                .filter(unit -> unit.kind() == kind && unit.region().contains(place))
                .max(Comparator.comparing(unit -> unit.region().isCounty()));
    }

    @Override
    public Optional<StaffMember> findStaff(StaffId id) {
        return Optional.empty();
    }

    @Override
    public List<StaffMember> staff(UnitId unit) {
        return List.of(onDuty(unit, Instant.EPOCH));
    }

    @Override
    public StaffMember onDuty(UnitId unit, Instant at) {
        StaffId id = new StaffId(unit.value().toLowerCase(java.util.Locale.ROOT));
        return new StaffMember(id, CITY, unit, "王某", Set.of(StaffRole.HANDLER), null, true);
    }

    @Override
    public List<StaffMember> alarmChain(RegionCode serviceRegion, Instant at) {
        return staff(firstContact(serviceRegion).id());
    }

    @Override
    public RegionProfile profile(RegionCode serviceRegion) {
        return new RegionProfile(CITY, "某市", "某市12345", lead, 1, 1, 30, 1_000_000);
    }

    @Override
    public List<RegionProfile> profiles() {
        return List.of(profile(CITY));
    }
}
