package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.xinsheng.extraction.PhraseTable.Match;

/** Looks up the words of each {@link NameCue} before and behind a place in a text. Immutable. */
final class CueWords {

    private final Map<NameCue, PhraseTable<String>> forward = new EnumMap<>(NameCue.class);
    private final Map<NameCue, PhraseTable<String>> backward = new EnumMap<>(NameCue.class);

    private final List<String> all = new ArrayList<>();

    private CueWords(List<String> lines) {
        for (String line : lines) {
            String[] columns = line.split("\t");
            NameCue cue = NameCue.valueOf(columns[0]);
            List<String> words = List.of(columns[1].split("\\|"));
            all.addAll(words);
            List<String> reversed = new ArrayList<>();
            words.forEach(word -> reversed.add(new StringBuilder(word).reverse().toString()));
            forward.put(cue, PhraseTable.ofWords(words));
            backward.put(cue, PhraseTable.ofWords(reversed));
        }
    }

    static CueWords load() {
        return new CueWords(ModelFiles.lines("lexicon/cues.txt"));
    }

    List<String> all() {
        return all;
    }

    /** End of the longest word of this cue that begins here, or -1. */
    int endAt(NameCue cue, CharSequence text, int start) {
        PhraseTable<String> words = forward.get(cue);
        Match<String> match = words == null ? null : words.longestAt(text, start);
        return match == null ? -1 : match.end();
    }

    /** Begin of the longest word of this cue that ends here, or -1. */
    int startAt(NameCue cue, CharSequence text, int end) {
        PhraseTable<String> words = backward.get(cue);
        Match<String> match = words == null ? null : words.longestAt(new Backward(text, end), 0);
        return match == null ? -1 : end - match.end();
    }

    /** The text before a place, read backwards. */
    private record Backward(CharSequence text, int end) implements CharSequence {

        @Override
        public int length() {
            return end;
        }

        @Override
        public char charAt(int index) {
            return text.charAt(end - 1 - index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new StringBuilder(text.subSequence(end - to, end - from)).reverse();
        }

        @Override
        public String toString() {
            return subSequence(0, end).toString();
        }
    }
}
