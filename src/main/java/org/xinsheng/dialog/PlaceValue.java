package org.xinsheng.dialog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;

/**
 * Puts the place of a report right. What is put right takes the place of its own level only: a road stays in its
 * district, another district keeps the road.
 *
 * @param facts as they stand
 * @param wrong the piece of the place that was called wrong; null if none was
 */
record PlaceValue(ReportFacts facts, @Nullable String wrong) {

    private static final Pattern DISTRICT =
            Pattern.compile("^((?:.{1,8}?(?<![小社园厂库景矿校业])(?:区|县|市|旗)){1,2})(?:的|里)?(.*)$");
    private static final Pattern TOWN = Pattern.compile("^(.{1,8}?(?:街道|镇|乡))(.*)$");
    private static final Pattern ROAD = Pattern.compile("(?:路|街|大道|巷|村|镇|乡|街道|小区|花园|园区|码头|桥|口)(?:那边|那里|那片|附近)?$");
    private static final Pattern ONLY_ROAD = Pattern.compile("\\p{IsHan}{1,6}?(?:路|大?街|大道)");
    private static final Pattern ROAD_AHEAD = Pattern.compile("^" + ONLY_ROAD.pattern());
    private static final Pattern IN_DISTRICT = Pattern.compile("(?:区|县|市|州|旗)$");
    private static final Pattern OF_TOWNS = Pattern.compile("街道|镇|乡|村");
    private static final Pattern AROUND = Pattern.compile("(?:那边|那里|那片|附近)$");

    static boolean isRoad(String words) {
        return ONLY_ROAD.matcher(words).matches();
    }

    /** The road that a place ends with; "" for none. */
    static String road(String place) {
        Matcher district = DISTRICT.matcher(place);
        String tail = district.matches() ? district.group(2) : place;
        Matcher town = TOWN.matcher(tail);
        String last = town.matches() && !town.group(2).isEmpty() ? town.group(2) : tail;
        return isRoad(last) ? last : "";
    }

    /** The site's name where it begins with a road that was put right: 长江路工地. */
    static @Nullable String onRoad(@Nullable String site, String road) {
        return site == null || !isRoad(road) ? site : ROAD_AHEAD.matcher(site).replaceFirst(road);
    }

    /** A place with a district of its own takes the place of the old one; a road stays in the old district. */
    Optional<ReportFacts> of(String said, FieldReading reading) {
        String words = AROUND.matcher(said).replaceFirst("");
        Optional<ReportFacts> read = reading.read(SlotField.LOCATION, words)
                .or(() -> ROAD.matcher(words).find()
                        ? Optional.of(ReportFacts.builder().location(words).build())
                        : Optional.empty());
        String old = facts.location();
        if (old == null || read.isEmpty()) {
            return read;
        }
        Matcher before = DISTRICT.matcher(old);
        if (!before.matches()) {
            return read;
        }
        ReportFacts now = read.get();
        Matcher own = DISTRICT.matcher(words);
        if (own.matches()) {
            return Optional.of(own.group(2).isEmpty() ? moved(now, before.group(1), before.group(2)) : whole(now, own));
        }
        if (ROAD.matcher(words).find() && !isElsewhere(now.regionCode())) {
            return Optional.of(below(before, words));
        }
        return isCounty(now) ? read : Optional.of(below(before, now.location() == null ? words : now.location()));
    }

    private ReportFacts whole(ReportFacts now, Matcher own) {
        String place = now.location();
        boolean cut = ROAD.matcher(own.group(2)).find() && (place == null || !place.endsWith(own.group(2)));
        return cut ? now.toBuilder().location(own.group(1) + own.group(2)).build() : now;
    }

    /** 东莱街道 lies in one district, 长江路 in many. */
    private ReportFacts moved(ReportFacts now, String district, String tail) {
        boolean keeps = isCounty(now)
                && (isRoad(tail) || wrong != null && district.contains(wrong))
                && IN_DISTRICT.matcher(String.valueOf(now.location())).find()
                && !OF_TOWNS.matcher(tail).find();
        return keeps ? now.toBuilder().location(now.location() + tail).build() : now;
    }

    private ReportFacts below(Matcher before, String words) {
        Matcher town = TOWN.matcher(before.group(2));
        boolean inTown = town.matches() && !TOWN.matcher(words).matches();
        return ReportFacts.builder()
                .location(before.group(1) + (inTown ? town.group(1) : "") + words)
                .regionCode(facts.regionCode())
                .build();
    }

    private static boolean isCounty(ReportFacts now) {
        return now.regionCode() != null && now.regionCode().isCounty();
    }

    /** In another district of the same city, where a town's or a village's name says so. */
    private boolean isElsewhere(@Nullable RegionCode region) {
        RegionCode old = facts.regionCode();
        return region != null
                && old != null
                && region.isCounty()
                && !region.equals(old)
                && region.value().substring(0, 4).equals(old.value().substring(0, 4));
    }
}
