package org.xinsheng.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the work was, as said: 房山区良乡镇建设路12号.
 *
 * @param districts cities, counties and districts without their last character
 * @param town 镇, 乡 or 街道, empty if not said
 * @param road empty if not said
 */
record PlaceName(List<String> districts, String town, String road) {

    private static final Pattern DISTRICT = Pattern.compile("([^省市县区旗路街镇乡]{1,8}?)(?:自治县|新区|市|县|区|旗)");
    private static final Pattern TOWN = Pattern.compile("([^省市县区旗路镇乡]{1,6}?(?:街道|镇|乡))");
    private static final Pattern ROAD = Pattern.compile("([^省市县区旗镇乡道]{1,4}?(?:路|大道|大街|街(?!道)))");

    PlaceName {
        districts = List.copyOf(districts);
    }

    static @Nullable PlaceName parse(@Nullable String raw) {
        String name = NameText.clean(raw);
        if (name.isEmpty() || NameText.masked(name)) {
            return null;
        }
        List<String> districts = new ArrayList<>();
        for (Matcher m = DISTRICT.matcher(name); m.find(); ) {
            districts.add(m.group(1));
        }
        return new PlaceName(districts, first(TOWN, name), first(ROAD, name));
    }

    private static String first(Pattern pattern, String name) {
        Matcher m = pattern.matcher(name);
        return m.find() ? m.group(1) : "";
    }

    boolean sharesTown(PlaceName other) {
        return !town.isEmpty() && (town.endsWith(other.town) || other.town.endsWith(town)) && !other.town.isEmpty();
    }

    boolean sharesRoad(PlaceName other) {
        return !road.isEmpty() && road.equals(other.road);
    }

    boolean otherTown(PlaceName other) {
        return !town.isEmpty() && !other.town.isEmpty() && !sharesTown(other);
    }

    boolean otherRoad(PlaceName other) {
        return !road.isEmpty() && !other.road.isEmpty() && !sharesRoad(other);
    }

    /** 周口郸城县 and 郸城县 share a district. */
    boolean sharesDistrict(PlaceName other) {
        return districts.stream().anyMatch(a -> other.districts.stream().anyMatch(b -> a.endsWith(b) || b.endsWith(a)));
    }

    boolean otherDistrict(PlaceName other) {
        return !districts.isEmpty() && !other.districts.isEmpty() && !sharesDistrict(other);
    }
}
