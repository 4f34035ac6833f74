package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xinsheng.extraction.PhraseTable.Match;

/**
 * Words that describe a firm or a site and name none: what falls without rest into words of kinds, trades and endings,
 * 私人|工厂, 农村|公路|建设. Immutable.
 */
final class GenericNames {

    private static final int LONGEST = 40;
    /** Characters that names end with as often as kinds begin with them: 恒大|食品厂, 顺达|大酒店. */
    private static final String GRAND = "大小新老总";

    private final PhraseTable<String> words;
    private final PhraseTable<String> openers;
    private final PhraseTable<String> known;

    /**
     * @param generic words that name nothing; those of one character only at the begin
     * @param endings endings of names
     * @param common everyday words that no name consists of
     */
    GenericNames(Iterable<String> generic, Iterable<String> endings, Iterable<String> common) {
        List<String> longer = new ArrayList<>();
        Map<String, String> first = new HashMap<>();
        generic.forEach(word -> {
            if (word.length() > 1) {
                longer.add(word);
            } else {
                first.put(word, word);
            }
        });
        endings.forEach(longer::add);
        this.words = PhraseTable.ofWords(longer);
        List<String> everything = new ArrayList<>(longer);
        common.forEach(everything::add);
        this.known = PhraseTable.ofWords(everything);
        this.openers = PhraseTable.ofWords(first.keySet());
    }

    boolean isGeneric(CharSequence name) {
        if (name.isEmpty() || openers.contains(name.toString())) {
            return true;
        }
        if (name.length() > LONGEST) {
            return false;
        }
        boolean[] reached = new boolean[name.length() + 1];
        reached[0] = true;
        Match<String> opener = openers.longestAt(name, 0);
        if (opener != null) {
            reached[opener.end()] = true;
        }
        for (int i = 0; i < name.length(); i++) {
            if (reached[i]) {
                words.allAt(name, i).forEach(word -> reached[word.end()] = true);
                if (Character.isDigit(name.charAt(i)) || name.charAt(i) == ' ') {
                    reached[i + 1] = true;
                }
            }
        }
        return reached[name.length()];
    }

    /** What is left of a name without its kind: 华美 of 华美服装厂, all of it where no kind is known. */
    String core(String name) {
        for (int cut = 1; cut < name.length(); cut++) {
            boolean grand = cut == 1
                    && GRAND.indexOf(name.charAt(cut)) >= 0
                    && name.length() > cut + 2
                    && isGeneric(name.substring(cut + 1));
            if (!grand && isGeneric(name.substring(cut))) {
                return name.substring(0, cut);
            }
        }
        return name;
    }

    boolean isKnown(String word) {
        return known.contains(word);
    }

    /** The longest run of characters that belong to no known word, the longest words taken first from the left. */
    int strangers(CharSequence name) {
        int most = 0;
        int run = 0;
        for (int i = 0; i < name.length(); ) {
            Match<String> word = known.longestAt(name, i);
            boolean stranger = word == null && Character.isIdeographic(name.charAt(i));
            run = stranger ? run + 1 : 0;
            most = Math.max(most, run);
            i = word == null ? i + 1 : word.end();
        }
        return most;
    }
}
