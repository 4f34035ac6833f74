package org.xinsheng.extraction;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.PhraseTable.Match;

/**
 * Where the names of one text may begin: marks once, in linear time, behind which words a name begins, everyday words
 * and place names that merely hold such a word left alone.
 */
final class NameBounds {

    private static final int LONGEST = 40;

    /** How a word that no name begins with ends at a place: a single character cuts only if enough remains. */
    private enum Cut {
        NONE,
        LIGHT,
        FULL
    }

    private final String text;
    private final Cut[] cuts;

    NameBounds(String text, NameLexicon lexicon, List<Address> addresses) {
        this.text = text;
        this.cuts = new Cut[text.length() + 1];
        Arrays.fill(cuts, Cut.NONE);
        int[] kept = new int[text.length()];
        keepPlaces(kept, addresses);
        for (int i = 0; i < text.length(); i++) {
            keep(kept, lexicon.keptAt(text, i));
        }
        for (int i = 0; i < text.length(); i++) {
            for (Match<String> word : lexicon.boundariesAt(text, i)) {
                cut(word, kept);
            }
            if (isDateMark(i) || isChineseDateMark(i) || isCount(i)) {
                cuts[i + 1] = Cut.FULL;
            }
        }
    }

    private static void keepPlaces(int[] kept, List<Address> addresses) {
        for (Address address : addresses) {
            if (address.full() || address.parts() > 1) {
                Arrays.fill(kept, address.start(), address.named(), address.named() - address.start());
            }
        }
    }

    private static void keep(int[] kept, @Nullable Match<String> word) {
        if (word != null) {
            for (int i = word.start(); i < word.end(); i++) {
                kept[i] = Math.max(kept[i], word.end() - word.start());
            }
        }
    }

    private void cut(Match<String> word, int[] kept) {
        int length = word.end() - word.start();
        if (isLatin(word.end() - 1) && isLatin(word.end())) {
            return; // within an English word
        }
        boolean inside = kept[word.start()] > length && kept[word.end() - 1] > length;
        if (!inside && cuts[word.end()] != Cut.FULL) {
            cuts[word.end()] = length == 1 ? Cut.LIGHT : Cut.FULL;
        }
    }

    private boolean isChineseDateMark(int i) {
        return i > 0 && "年月日名位".indexOf(text.charAt(i)) >= 0 && "一二三四五六七八九十两几半".indexOf(text.charAt(i - 1)) >= 0;
    }

    /** 2个人, 三名人: what follows is another word. */
    private boolean isCount(int i) {
        return i > 1
                && text.charAt(i) == '人'
                && "个名位".indexOf(text.charAt(i - 1)) >= 0
                && (isDateMark(i - 1) || isChineseDateMark(i - 1));
    }

    private boolean isDateMark(int i) {
        if (i == 0 || !Character.isDigit(text.charAt(i - 1))) {
            return false;
        }
        boolean marks = "年月日号多个名位元块".indexOf(text.charAt(i)) >= 0;
        return marks && !isNumberOfHouse(i) || text.charAt(i) == '天' && isLength(i);
    }

    /** 6号线, 12号楼, and 88号酒吧, which is no day. */
    private boolean isNumberOfHouse(int i) {
        if (text.charAt(i) != '号' || text.startsWith("公司", i + 1)) {
            return false;
        }
        boolean house = i + 1 < text.length() && "线楼院桥馆国公地酒咖厨店".indexOf(text.charAt(i + 1)) >= 0;
        return house || i - digits(i) == 2 && text.charAt(i - 2) > '3';
    }

    /** 干了20天饭店 is no name, 7天酒店 is one. */
    private boolean isLength(int i) {
        int before = digits(i) - 1;
        return before >= 0 && "了干做工上满第差欠才就到过这那前后".indexOf(text.charAt(before)) >= 0;
    }

    /** Where the digits before a place begin. */
    private int digits(int end) {
        int start = end;
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Whether a word of a sentence ends here, so that what follows joins no words before it. */
    boolean isCut(int at) {
        return cuts[at] != Cut.NONE;
    }

    /** Whether no word of a sentence ends within or at the end of these words. */
    boolean isWhole(int start, int end) {
        for (int at = start + 1; at <= end; at++) {
            if (cuts[at] != Cut.NONE) {
                return false;
            }
        }
        return true;
    }

    /**
     * The begin of the name whose ending starts at {@code ending}: behind the last word that no name begins with, as
     * long as something remains of the name; {@code ending} itself if a word stands there that joins no name to it.
     *
     * @param least characters that must remain before the ending
     */
    int nameStart(int ending, int least) {
        if (cuts[ending] != Cut.NONE) {
            return ending;
        }
        for (int at = ending - 1; at > ending - least && at > 0; at--) {
            if (cuts[at] == Cut.FULL) {
                return ending;
            }
        }
        int floor = clauseStart(ending);
        for (int at = ending - least; at > floor; at--) {
            if (cuts[at] == Cut.FULL || cuts[at] == Cut.LIGHT && ending - at >= Math.max(2, least)) {
                return at;
            }
        }
        return floor;
    }

    /** Begin of the clause, brackets such as (西地省) inside of a name not taken for a break, nor blanks of English. */
    int clauseStart(int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST) {
            char c = text.charAt(start - 1);
            if (c == ')') {
                int open = openingBracket(start - 1);
                if (open < 0) {
                    break;
                }
                start = open;
            } else if (c == ' ' && isLatin(start - 2) && (isLatin(start) || start == at)) {
                start--;
            } else if (c == '+' && isLatin(start - 2)) {
                start--;
            } else if (ClauseBounds.isBreak(c) || c == '(') {
                break;
            } else {
                start--;
            }
        }
        return start;
    }

    private boolean isLatin(int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
    }

    private int openingBracket(int close) {
        for (int i = close - 1; i > 0 && close - i < 10; i--) {
            if (text.charAt(i) == '(') {
                return i;
            }
        }
        return -1;
    }
}
