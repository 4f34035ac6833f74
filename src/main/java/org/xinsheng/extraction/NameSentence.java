package org.xinsheng.extraction;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.PhraseTable.Match;

/**
 * A sentence as the model of names sees it, in numbers: its tokens (a Chinese character, a run of digits or of Latin
 * letters, a mark), the kind of each, the word list that covers it, and how far it is to the next ending of a firm or
 * project. Filled again and again; one thread at a time.
 */
final class NameSentence {

    static final int FAR = 9;
    private static final int DIGITS = 0x10000;
    private static final int LATIN = 0x20000;

    private static final String NUMERALS = "一二三四五六七八九十两百千万几";
    /** What a token can be: nothing, a Chinese character, a mark, a figure, a Chinese numeral, Latin letters. */
    private static final int HAN = 1;

    private static final int MARK = 2;
    private static final int FIGURE = 3;
    private static final int NUMERAL = 4;
    private static final int LETTERS = 5;

    private static final byte[] KINDS = kinds();

    private final NameLexicon lexicon;
    private final Gazetteer gazetteer;
    private int[] tokenAt = new int[128];
    private int size;
    int[] starts = new int[128];
    int[] ends = new int[128];
    int[] words = new int[128];
    int[] kinds = new int[128];
    int[] labels = new int[128];
    int[] endings = new int[128];
    int[] commons = new int[128];

    NameSentence(NameLexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            kinds[c] = (byte)
                    (Character.isDigit(c)
                            ? FIGURE
                            : NUMERALS.indexOf(c) >= 0
                                    ? NUMERAL
                                    : ClauseBounds.isBreak(c) || c == '*' || Character.isWhitespace(c)
                                            ? MARK
                                            : isLatin(c) ? LETTERS : HAN);
        }
        return kinds;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    int size() {
        return size;
    }

    /** Reads {@code sentence}; positions are counted from its begin. */
    void read(String sentence) {
        reserve(sentence.length() + 1);
        size = 0;
        for (int at = 0; at < sentence.length(); ) {
            at = token(sentence, at);
        }
        tokenAt[sentence.length()] = size;
        Arrays.fill(labels, 0, size, 0);
        Arrays.fill(endings, 0, size, FAR);
        for (int at = 0; at < sentence.length(); at++) {
            mark(sentence, at);
        }
        markCommonWords(sentence);
        measure();
    }

    /** Words of everyday language, each time the longest: 1 for a single token, 2, 3 and 4 for first, last, in between. */
    private void markCommonWords(String text) {
        Arrays.fill(commons, 0, size, 0);
        for (int at = 0; at < text.length(); ) {
            Match<String> word = lexicon.commonWordAt(text, at);
            int end = word == null ? at + 1 : word.end();
            for (int i = at; word != null && i < end; i++) {
                commons[tokenAt[i]] = end - at == 1 ? 1 : i == at ? 2 : i == end - 1 ? 3 : 4;
            }
            at = end;
        }
    }

    private void reserve(int length) {
        if (tokenAt.length < length) {
            int room = length * 2;
            tokenAt = new int[room];
            starts = new int[room];
            ends = new int[room];
            words = new int[room];
            kinds = new int[room];
            labels = new int[room];
            endings = new int[room];
            commons = new int[room];
        }
    }

    private int token(String text, int start) {
        char c = text.charAt(start);
        int kind = KINDS[c];
        int end = start + 1;
        int hash = c;
        if (kind == FIGURE || kind == LETTERS) {
            while (end < text.length() && KINDS[text.charAt(end)] == kind) {
                hash = hash * 31 + text.charAt(end++);
            }
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        words[size] = kind == FIGURE
                ? DIGITS + Math.min(end - start, 7)
                : kind == LETTERS ? LATIN + (end - start == 1 ? 0 : hash & 0xffff) : kind == MARK && c <= ' ' ? ' ' : c;
        for (int at = start; at < end; at++) {
            tokenAt[at] = size;
        }
        size++;
        return end;
    }

    private void mark(String text, int at) {
        put(lexicon.surnameAt(text, at), 1, false);
        List<Match<List<Division>>> places = gazetteer.namesAt(text, at);
        put(places.isEmpty() ? null : places.getLast(), 2, true);
        put(lexicon.personRoleAt(text, at), 3, true);
        put(lexicon.partyRoleAt(text, at), 4, true);
        ending(lexicon.projectEndingAt(text, at), 5);
        ending(lexicon.trainedEndingAt(text, at), 6);
    }

    /** The label of a list is four times its number, and 0 to 3 for alone, first, last or in between. */
    private void put(@Nullable Match<?> match, int list, boolean over) {
        if (match == null) {
            return;
        }
        int from = tokenAt[match.start()];
        int to = Math.max(from, tokenAt[match.end() - 1]);
        for (int i = from; i <= to; i++) {
            if (over || labels[i] == 0) {
                labels[i] = list * 4 + (from == to ? 0 : i == from ? 1 : i == to ? 2 : 3);
            }
        }
    }

    private void ending(@Nullable Match<?> match, int list) {
        put(match, list, true);
        if (match != null) {
            endings[tokenAt[match.end() - 1]] = 0;
        }
    }

    private void measure() {
        for (int i = size - 2; i >= 0; i--) {
            endings[i] = kinds[i] == MARK ? FAR : Math.min(endings[i], Math.min(FAR, endings[i + 1] + 1));
        }
    }

    /** The token's number, 0 outside of the sentence. */
    int word(int token) {
        return token >= 0 && token < size ? words[token] : 0;
    }

    int kind(int token) {
        return token >= 0 && token < size ? kinds[token] : 0;
    }

    int common(int token) {
        return token >= 0 && token < size ? commons[token] : 0;
    }

    int label(int token) {
        return token >= 0 && token < size ? labels[token] : 0;
    }
}
