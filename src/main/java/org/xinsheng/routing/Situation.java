package org.xinsheng.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ConstructionType;
import org.xinsheng.core.Industry;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.RegionProfile;
import org.xinsheng.directory.Unit;
import org.xinsheng.directory.UnitKind;

/**
 * What the routing rules look at.
 *
 * @param holder the unit that is responsible now
 * @param related a clue that it may belong to or repeats; null if none
 */
record Situation(
        Directory directory,
        RegionProfile profile,
        Unit holder,
        ReportFacts facts,
        @Nullable ReportNumber related,
        LocalDate today) {

    /** The lowest unit of a kind that answers for the place of work, for the city where the place is not known or not ours. */
    Optional<Unit> unit(UnitKind kind) {
        return directory.lowestCovering(profile.serviceRegion(), kind, placeOr(profile.serviceRegion()));
    }

    List<Unit> units(UnitKind... kinds) {
        return Stream.of(kinds).map(this::unit).flatMap(Optional::stream).toList();
    }

    private RegionCode placeOr(RegionCode city) {
        RegionCode place = facts.regionCode();
        return place == null || !city.contains(place) ? city : place;
    }

    /** Whether the place of work is known and lies outside the service region. */
    boolean isElsewhere() {
        RegionCode place = facts.regionCode();
        RegionCode ours = profile.serviceRegion();
        return place != null && !ours.contains(place) && !place.contains(ours);
    }

    boolean isConstruction() {
        return facts.industry() == Industry.CONSTRUCTION;
    }

    boolean industryDepartmentLeads() {
        return profile.constructionLead() == RegionProfile.ConstructionLead.INDUSTRY_DEPARTMENT;
    }

    /** R18: what is built decides the department; empty where it is not known or no department is named for it. */
    Optional<Unit> industryDepartment() {
        ConstructionType type = facts.constructionType();
        return type == null ? Optional.empty() : departmentKind(type).flatMap(this::unit);
    }

    private static Optional<UnitKind> departmentKind(ConstructionType type) {
        return switch (type) {
            case BUILDING_MUNICIPAL -> Optional.of(UnitKind.HUC);
            case TRANSPORT -> Optional.of(UnitKind.TRANS);
            case WATER -> Optional.of(UnitKind.WATER);
            case RAILWAY -> Optional.of(UnitKind.RAIL);
            case OTHER -> Optional.empty();
        };
    }
}
