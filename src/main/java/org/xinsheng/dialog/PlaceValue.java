package org.xinsheng.dialog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ReportFacts;

/**
 * Puts the place of a report right.
 *
 * @param facts as they stand
 * @param wrong the piece of the place that was called wrong; null if none was
 */
record PlaceValue(ReportFacts facts, @Nullable String wrong) {

    private static final Pattern DISTRICT = Pattern.compile("^(.{1,8}?(?:区|县|市))(.+)$");
    private static final Pattern ROAD = Pattern.compile("(?:路|街|大道|巷|村|镇|乡|街道|小区|花园|园区|码头|桥|口)$");
    private static final Pattern IN_DISTRICT = Pattern.compile("(?:区|县|市|州|旗)$");

    /** A place with a district of its own takes the place of the old one; a road stays in the old district. */
    Optional<ReportFacts> of(String words, FieldReading reading) {
        Optional<ReportFacts> read = reading.read(SlotField.LOCATION, words)
                .or(() -> ROAD.matcher(words).find()
                        ? Optional.of(ReportFacts.builder().location(words).build())
                        : Optional.empty());
        String old = facts.location();
        if (old == null || read.isEmpty()) {
            return read;
        }
        ReportFacts now = read.get();
        Matcher district = DISTRICT.matcher(old);
        if (!district.matches()) {
            return read;
        }
        boolean own = now.regionCode() != null && now.regionCode().isCounty();
        if (own
                && wrong != null
                && district.group(1).contains(wrong)
                && IN_DISTRICT.matcher(words).find()) {
            return Optional.of(
                    now.toBuilder().location(now.location() + district.group(2)).build());
        }
        return own
                ? read
                : Optional.of(now.toBuilder()
                        .location(district.group(1) + now.location())
                        .regionCode(facts.regionCode())
                        .build());
    }
}
