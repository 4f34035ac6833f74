package org.xinsheng.linking;

import java.util.Set;
import java.util.stream.Collectors;

/** Short names of all provinces, cities and counties: 淳化 for 淳化县. */
final class PlaceNames {

    private static final int LONGEST = 6;
    private static final Set<String> SHORT = read();

    private PlaceNames() {}

    /** How many characters in front of a name are a place, 0 if it does not begin with one. */
    static int lengthAt(String name) {
        for (int length = Math.min(LONGEST, name.length() - 2); length >= 2; length--) {
            if (SHORT.contains(name.substring(0, length))) {
                boolean said = name.length() > length + 2 && "省市县区".indexOf(name.charAt(length)) >= 0;
                return said ? length + 1 : length;
            }
        }
        return 0;
    }

    private static Set<String> read() {
        return NameFiles.lines("/nlp-models/gazetteer/divisions.tsv").stream()
                .map(line -> line.split("\t", 3)[1])
                .map(PlaceNames::shortened)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String shortened(String name) {
        return name.length() <= 2
                ? name
                : name.replaceFirst("(?:省|市|县|区|旗|地区|盟|自治[州县旗区])$", "")
                        .replaceFirst("(?:壮|回|维吾尔|[\u4e00-\u9fa5]{1,4}族)+$", "");
    }
}
