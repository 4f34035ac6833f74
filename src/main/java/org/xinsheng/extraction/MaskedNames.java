package org.xinsheng.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.Division.Level;
import org.xinsheng.extraction.PhraseTable.Match;

/** Places whose names were struck out: A市, K1区, 某县, xx镇, **乡, 西地省. */
final class MaskedNames {

    private static final String MASKS = "x×*○●□_某";
    private static final int LONGEST_MASK = 20;

    private static final PhraseTable<String> CLASS_WORDS = PhraseTable.ofWords(
            List.of("省", "市", "州", "自治州", "地区", "区", "县", "县县", "县市", "市县", "旗", "镇", "乡", "街道", "村", "社区", "新区"));

    private static final Division PROVINCE = Division.nameless(Level.PROVINCE);
    private static final Division CITY = Division.nameless(Level.CITY);
    private static final Division COUNTY = Division.nameless(Level.COUNTY);
    private static final Division TOWN = Division.nameless(Level.TOWN);

    private MaskedNames() {}

    /** The masked name that begins at {@code start}. */
    static @Nullable Match<List<Division>> at(String text, int start) {
        char first = text.charAt(start);
        if (first >= 'a' && first <= 'z') {
            return letter(text, start);
        }
        if (MASKS.indexOf(first) >= 0) {
            return masked(text, start, start);
        }
        boolean regionOfProvince = text.startsWith("地省", start + 1) && "东西南北中".indexOf(first) >= 0;
        return regionOfProvince ? new Match<>(start, start + 3, List.of(PROVINCE)) : null;
    }

    /** A市, K县; a letter inside of a word is none. */
    private static @Nullable Match<List<Division>> letter(String text, int start) {
        if (start > 0 && isLatin(text.charAt(start - 1))) {
            return null;
        }
        int digits = start + 1;
        while (digits < text.length() && digits - start < 3 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        Match<String> word = CLASS_WORDS.longestAt(text, digits);
        if (word == null) {
            return text.charAt(start) == 'x' ? masked(text, start, start) : null;
        }
        boolean numbered = digits > start + 1;
        if (!numbered && (isPartOfEstate(text, start, word) || isCutFromWord(text, word))) {
            return null;
        }
        boolean city = !numbered || word.end() < text.length() && isLatin(text.charAt(word.end()));
        return new Match<>(start, word.end(), List.of(city ? of(word.value()) : ofNumbered(word.value())));
    }

    /** a区 behind the name of an estate, or before the number of a house. */
    private static boolean isPartOfEstate(String text, int start, Match<String> word) {
        boolean begins =
                ClauseBounds.beginsClause(text, start) || "在到给于去来是的从对请为市查诉报映了省".indexOf(text.charAt(start - 1)) >= 0;
        boolean house = word.end() < text.length() && Character.isDigit(text.charAt(word.end()));
        return word.value().equals("区") && (!begins || house);
    }

    private static @Nullable Match<List<Division>> masked(String text, int start, int from) {
        int end = from;
        while (end < text.length() && end - start < LONGEST_MASK && MASKS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        Match<String> word = CLASS_WORDS.longestAt(text, end);
        boolean begun = start > 0 && MASKS.indexOf(text.charAt(start - 1)) >= 0;
        if (word == null || begun || isCutFromWord(text, word)) {
            return null;
        }
        return new Match<>(start, word.end(), List.of(of(word.value())));
    }

    /** 某市场, 某区域, 某村民 name no place. */
    private static boolean isCutFromWord(String text, Match<String> word) {
        char next = word.end() < text.length() ? text.charAt(word.end()) : ' ';
        return "场域民长".indexOf(next) >= 0;
    }

    private static Division ofNumbered(String word) {
        Division division = of(word);
        return division.level() == Level.CITY ? COUNTY : division;
    }

    private static Division of(String word) {
        return switch (word) {
            case "省" -> PROVINCE;
            case "市", "州", "自治州", "地区" -> CITY;
            case "区", "县", "县县", "县市", "市县", "旗", "新区" -> COUNTY;
            default -> TOWN;
        };
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || Character.isDigit(c);
    }
}
