package org.xinsheng.dialog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The county in the name of a unit: 芝罘区 in 烟台市芝罘区人力资源和社会保障局. */
final class County {

    private static final Pattern NAME = Pattern.compile("^([\\p{IsHan}]{1,6}?[区县市旗])");

    private County() {}

    static Optional<String> of(String city, String unitName) {
        String rest = unitName.startsWith(city) ? unitName.substring(city.length()) : unitName;
        Matcher matcher = NAME.matcher(rest.startsWith("市") ? rest.substring(1) : rest);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
