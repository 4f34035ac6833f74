package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.Division.Level;
import org.xinsheng.extraction.PhraseTable.Match;

/**
 * The names of single divisions at a place in a text: those of the gazetteer, masked ones, and those that go by another
 * class word than today's (萧山市, 沙湾县, a town that has become a street district). Immutable.
 */
final class PlaceNames {

    private static final PhraseTable<String> COUNTY_WORDS = PhraseTable.ofWords(List.of("市", "县", "区", "县城", "市区"));
    private static final PhraseTable<String> TOWN_WORDS =
            PhraseTable.ofWords(List.of("镇", "乡", "街道", "街道办", "街道办事处", "地区", "办事处"));
    private static final PhraseTable<String> STREET_OFFICE = PhraseTable.ofWords(List.of("办", "办事处"));
    /** What makes another word of the class word: 市场, 区域, 乡下, 镇上 not. */
    private static final String OTHER_WORD = "场域民下亲里委长";

    private final Gazetteer gazetteer;

    PlaceNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** All names that begin at {@code start}, shortest first. */
    List<Match<List<Division>>> at(String text, int start) {
        if (start >= text.length()) {
            return List.of();
        }
        Match<List<Division>> masked = MaskedNames.at(text, start);
        if (masked != null) {
            return List.of(masked);
        }
        List<Match<List<Division>>> found = gazetteer.namesAt(text, start);
        if (found.isEmpty()) {
            return found;
        }
        Match<List<Division>> longest = found.getLast();
        Match<List<Division>> longer = withClassWord(text, longest);
        if (longer != null) {
            found.add(longer);
        }
        return found;
    }

    private static @Nullable Match<List<Division>> withClassWord(String text, Match<List<Division>> name) {
        if (text.startsWith("街道", name.end() - 2)) {
            Match<String> office = STREET_OFFICE.longestAt(text, name.end());
            return office == null ? null : new Match<>(name.start(), office.end(), name.value());
        }
        Match<String> word = COUNTY_WORDS.longestAt(text, name.end());
        Level level = Level.COUNTY;
        if (word == null) {
            word = TOWN_WORDS.longestAt(text, name.end());
            level = Level.TOWN;
        }
        if (word == null || isOtherWord(text, word.end()) || isCutFromCity(text, name, word)) {
            return null;
        }
        List<Division> readings = inFull(name.value(), level);
        return readings.isEmpty() ? null : new Match<>(name.start(), word.end(), readings);
    }

    /** 连城市 in 相连城市 is no 连城. */
    private static boolean isCutFromCity(String text, Match<?> name, Match<String> word) {
        return word.value().startsWith("市") && (text.charAt(name.end() - 1) == '城' || !isFirstWord(text, name.start()));
    }

    private static boolean isFirstWord(String text, int start) {
        return ClauseBounds.beginsClause(text, start) || "在到于去来从省市是".indexOf(text.charAt(start - 1)) >= 0;
    }

    private static boolean isOtherWord(String text, int end) {
        return end < text.length() && OTHER_WORD.indexOf(text.charAt(end)) >= 0;
    }

    private static List<Division> inFull(List<Division> readings, Level level) {
        List<Division> full = new ArrayList<>(1);
        for (Division reading : readings) {
            if (!reading.full() && reading.level() == level) {
                full.add(reading.inFull());
            }
        }
        return full;
    }
}
