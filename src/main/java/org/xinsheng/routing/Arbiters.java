package org.xinsheng.routing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.UnitId;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.Unit;
import org.xinsheng.directory.UnitKind;

/** Who decides between two units: the lowest leading office (治欠办) that covers both. */
@Component
class Arbiters {

    private final Directory directory;

    Arbiters(Directory directory) {
        this.directory = directory;
    }

    /** @return null if the service region has no leading office */
    @Nullable UnitId between(RegionCode serviceRegion, UnitId one, UnitId other) {
        RegionCode first = directory.unit(one).region();
        RegionCode second = directory.unit(other).region();
        return directory
                .lowestCovering(serviceRegion, UnitKind.LEADING_OFFICE, first.equals(second) ? first : serviceRegion)
                .map(Unit::id)
                .orElse(null);
    }
}
