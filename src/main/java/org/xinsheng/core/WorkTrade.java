package org.xinsheng.core;

/**
 * What a crew does on a building site (工种), coarse: who lays bricks also plasters and tiles. Labourers (小工, 杂工) work
 * beside every crew; they are none of these.
 */
public enum WorkTrade {
    CARPENTER,
    STEEL_FIXER,
    MASON,
    CONCRETER,
    SCAFFOLDER,
    PAINTER,
    PLUMBER_ELECTRICIAN,
    INSULATOR,
    WELDER,
    FITTER,
    FIRE_PROTECTION,
    CRANE_DRIVER,
    EARTHWORKS,
    ROAD_BUILDER,
    GARDENER,
    DECORATOR
}
