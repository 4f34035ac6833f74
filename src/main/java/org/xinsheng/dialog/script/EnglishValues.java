package org.xinsheng.dialog.script;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values as an English line has them: days are written in English, names stay as they are. */
final class EnglishValues {

    private static final Pattern DAY = Pattern.compile("(1[0-2]|[1-9])月([1-3]?[0-9])日");

    private EnglishValues() {}

    static Map<String, String> of(Map<String, String> values) {
        return values.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, value -> english(value.getValue())));
    }

    private static String english(String value) {
        Matcher day = DAY.matcher(value);
        return day.matches()
                ? day.group(2) + " "
                        + Month.of(Integer.parseInt(day.group(1))).getDisplayName(TextStyle.SHORT, Locale.US)
                : value;
    }
}
