package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.pattern.Words;

/** Finds who owes in English: my boss Mr. Lu, I work at Happy Panda Kindergarten, the company called BlueSky. */
final class EnglishNameFinder {

    private static final String BY = "rule:english";
    private static final Words BOSS = Words.of(
            "(?:boss|foreman|owner|manager|contractor|employer)(?:'s)?(?: name)?(?: is)?(?: called| named)?:? ");
    private static final Words FIRM = Words.of(
            "(?:company|employer|factory|school|restaurant|firm|kindergarten|hotel|shop|bar)(?: name)?(?: is)?(?: called| named)?:? |(?:work|works|worked|working|job|teach|teaching|teacher|employed) (?:at|for) ");
    private static final Words TITLE = Words.of("(?:mr|mrs|ms|miss|boss)\\.? ?");
    private static final Words WORD = Words.of("[a-z][a-z&'-]*");
    private static final Words STOP = Words.of(
            "(?:a|an|the|my|our|this|that|in|at|on|near|for|from|since|until|and|but|who|which|they|he|she|it|i|we|not|no|is|are|was|has|have|had|did|didn't|don't|doesn't|won't|owe|owes|owed|say|says|said|pay|paid|run|ran|still|refuse|refuses|always|never|here|there|there|now|to|with|of|as|so|because|when|where|name|address|phone|boss|called|named|some|any|one|two|three|last|next|me|us|you|your|his|her|their|all|full|part|over|about|by|please|help|money|salary|wage|wages|month|months|year|years|city|district|province)(?![a-z])");

    private static final int MOST = 40;
    private static final int MOST_WORDS = 6;

    private EnglishNameFinder() {}

    static List<NameCandidate> find(String text) {
        List<NameCandidate> found = new ArrayList<>();
        add(text, BOSS, true, found);
        add(text, FIRM, false, found);
        return found;
    }

    private static void add(String text, Words cue, boolean boss, List<NameCandidate> found) {
        for (Words.Place place : cue.all(text, MOST)) {
            boolean whole = place.start() == 0 || !isLetter(text.charAt(place.start() - 1));
            int start = text.startsWith("the ", place.end()) ? place.end() + 4 : place.end();
            NameCandidate name = whole ? name(text, start, boss) : null;
            if (name != null && found.stream().noneMatch(name::overlaps)) {
                found.add(name);
            }
        }
    }

    private static @Nullable NameCandidate name(String text, int start, boolean boss) {
        int titled = TITLE.endFrom(text, start);
        boolean person = titled >= 0 || boss;
        int end = wordsEnd(text, Math.max(start, titled));
        if (end <= start || end <= titled || end - start < 3) {
            return null;
        }
        Kind kind = person ? Kind.PERSON : Kind.ORGANISATION;
        return new NameCandidate(kind, PartyRole.EMPLOYER, start, end, BY, 0.75);
    }

    /** End of the words from here on that may be parts of a name. */
    private static int wordsEnd(String text, int start) {
        int end = -1;
        int at = start;
        for (int i = 0; i < MOST_WORDS; i++) {
            int word = STOP.endFrom(text, at) >= 0 ? -1 : WORD.endFrom(text, at);
            if (word < 0) {
                return end;
            }
            end = word;
            at = text.startsWith(" ", word) ? word + 1 : text.length();
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
