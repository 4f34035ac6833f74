package org.xinsheng.extraction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.RegionCode;

/**
 * The administrative divisions of China down to towns, under their full names, the short ones that people use, former and
 * colloquial ones, and in Latin letters; with development zones that are no division of their own. From {@code
 * nlp-models/gazetteer/}; immutable.
 */
final class Gazetteer {

    private final PhraseTable<List<Division>> names;
    private final PhraseTable<List<Division>> latinNames;
    private final Map<String, String> fullNames;
    private final Set<String> commonWords;

    Gazetteer(
            PhraseTable<List<Division>> names,
            PhraseTable<List<Division>> latinNames,
            Map<String, String> fullNames,
            Set<String> commonWords) {
        this.names = names;
        this.latinNames = latinNames;
        this.fullNames = fullNames;
        this.commonWords = commonWords;
    }

    static Gazetteer load() {
        return new GazetteerFiles().read();
    }

    /** Every name that begins at {@code start}, shortest first, with every division that bears it. */
    List<PhraseTable.Match<List<Division>>> namesAt(CharSequence text, int start) {
        return names.allAt(text, start);
    }

    /** The divisions of a name in lower-case Latin letters without blanks, such as {@code dongguan}. */
    @Nullable List<Division> latin(CharSequence name) {
        PhraseTable.Match<List<Division>> match = latinNames.longestAt(name, 0);
        return match == null || match.end() != name.length() ? null : match.value();
    }

    /** Whether a short name is a word, a person's or an estate's name as well: 和平, 长春, 凤凰. */
    boolean isCommonWord(String name) {
        return commonWords.contains(name);
    }

    /** Full name of the division with this code, such as 芝罘区. */
    String nameOf(RegionCode region) {
        return fullNames.getOrDefault(region.value(), region.value());
    }

    boolean knows(RegionCode region) {
        return fullNames.containsKey(region.value());
    }

    Iterable<String> codes() {
        return fullNames.keySet();
    }

    int size() {
        return names.size();
    }
}
