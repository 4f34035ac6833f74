package org.xinsheng.extraction;

import org.xinsheng.extraction.PhraseTable.Match;

/** Where a name that ends here may begin. */
final class ClauseBounds {

    private static final int LONGEST = 30;
    private static final String BREAKS = " \n\t,，。.;；!！?？、:：\"“”'‘’《》[]【】<>…—~～·/|+=";

    private static final String NOT_IN_NAMES = "我你他她们这那的了吗呢说找给没不欠拿被还让把谁啥嘛啊吧啦么怎很最每之且若但";

    private final NameLexicon lexicon;

    ClauseBounds(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    static boolean isBreak(char c) {
        return BREAKS.indexOf(c) >= 0 || Character.isSurrogate(c);
    }

    static boolean endsClause(String text, int at) {
        return at >= text.length() || isBreak(text.charAt(at));
    }

    static boolean beginsClause(String text, int at) {
        return at == 0 || isBreak(text.charAt(at - 1));
    }

    /** Whether words hold characters that sentences have and names have not. */
    static boolean looksLikeSentence(String words) {
        return words.chars().anyMatch(c -> NOT_IN_NAMES.indexOf(c) >= 0);
    }

    /** The begin of the clause around {@code at}, brackets such as (西地省) inside of a name not taken for a break. */
    static int clauseStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST) {
            char c = text.charAt(start - 1);
            if (c == ')' || c == '）') {
                int open = openingBracket(text, start - 1);
                if (open < 0) {
                    break;
                }
                start = open;
            } else if (isBreak(c) || c == '(' || c == '（') {
                break;
            } else {
                start--;
            }
        }
        return start;
    }

    private static int openingBracket(String text, int close) {
        for (int i = close - 1; i > 0 && close - i < 10; i--) {
            if (text.charAt(i) == '(' || text.charAt(i) == '（') {
                return i;
            }
        }
        return -1;
    }

    /**
     * The begin of the name whose ending starts at {@code ending}: behind the last word that no name begins with, as long
     * as something remains of the name.
     *
     * @param least characters that must remain before the ending
     */
    int nameStart(String text, int ending, int least) {
        int start = clauseStart(text, ending);
        int best = start;
        if (endsInLink(text, start, ending)) {
            return ending;
        }
        for (int i = start; i < ending; i++) {
            for (Match<String> word : lexicon.boundariesAt(text, i)) {
                boolean shortWord = word.end() - i == 1;
                int remains = ending - word.end();
                if (remains >= (shortWord ? Math.max(2, least) : least) && word.end() > best) {
                    best = word.end();
                }
            }
            if (isDateMark(text, i) && i + 1 <= ending - least && i + 1 > best) {
                best = i + 1;
            }
        }
        return best;
    }

    /** "货车司机给" before "物流公司": nothing names the firm. */
    private static boolean endsInLink(String text, int start, int ending) {
        return ending > start && "给在找被叫是的了到去说从跟我这那该".indexOf(text.charAt(ending - 1)) >= 0;
    }

    private static boolean isDateMark(String text, int i) {
        return i > 0 && "年月日号多".indexOf(text.charAt(i)) >= 0 && Character.isDigit(text.charAt(i - 1));
    }
}
