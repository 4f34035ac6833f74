package org.xinsheng.directory;

import org.jspecify.annotations.Nullable;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.UnitId;

/**
 * A unit that can be responsible for a clue.
 *
 * @param shortName as workers are told, at most 8 characters
 * @param region what it answers for: a city or a county
 * @param phone the office line that workers are given
 * @param hasAccount whether its people work in this service; otherwise others record what it says
 */
public record Unit(
        UnitId id,
        RegionCode serviceRegion,
        String name,
        String shortName,
        UnitKind kind,
        RegionCode region,
        @Nullable UnitId parent,
        String phone,
        boolean hasAccount) {}
