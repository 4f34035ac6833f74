package org.xinsheng.extraction.number;

import java.util.List;
import org.xinsheng.extraction.pattern.WordStarts;

/**
 * A fixed set of words, looked up at a place in a text in time that depends on the longest word alone: a trie in one
 * hash table. Immutable.
 */
final class Phrases {

    private static final int ROOT = 1;
    private static final int FILTER = 32;

    private static final long END = 1;
    private static final int TARGET_SHIFT = 1;
    private static final int KEY_SHIFT = 24;

    /**
     * 0 where none is: the node, the character, the node behind it and whether a word ends there, all in one long, so that
     * a step touches the memory once.
     */
    private final long[] edges;

    private final int mask;
    private final int longest;

    private final WordStarts beginnings;
    /** Most characters of a text end no word: this says so without a look into the table. */
    private final long[] finishes = new long[FILTER];

    private Phrases(List<String> words) {
        int letters = words.stream().mapToInt(String::length).sum();
        int size = Integer.highestOneBit(Math.max(8, letters * 3)) << 1;
        this.edges = new long[size];
        this.mask = size - 1;
        this.beginnings = new WordStarts(words.size());
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
        int nodes = ROOT;
        for (String word : words) {
            nodes = insert(word, nodes);
        }
    }

    private int insert(String word, int last) {
        char ending = word.charAt(word.length() - 1);
        beginnings.add(word);
        finishes[ending >> 6 & FILTER - 1] |= 1L << ending;
        int newest = last;
        int node = ROOT;
        int slot = 0;
        for (int i = 0; i < word.length(); i++) {
            slot = slot(node, word.charAt(i));
            if (edges[slot] == 0) {
                edges[slot] = edge(node, word.charAt(i)) | (long) ++newest << TARGET_SHIFT;
            }
            node = target(edges[slot]);
        }
        edges[slot] |= END;
        return newest;
    }

    static Phrases of(String... words) {
        return new Phrases(List.of(words));
    }

    static Phrases of(List<String> words) {
        return new Phrases(words);
    }

    /** Words parted by blanks, for long lists. */
    static Phrases listed(String words) {
        return new Phrases(List.of(words.strip().split("\\s+")));
    }

    private static long edge(int node, char c) {
        return ((long) node << Character.SIZE | c) << KEY_SHIFT;
    }

    private static int target(long edge) {
        return (int) (edge >>> TARGET_SHIFT) & (1 << KEY_SHIFT - TARGET_SHIFT) - 1;
    }

    private int slot(int node, char c) {
        long edge = edge(node, c);
        int slot = (int) ((edge >>> KEY_SHIFT) * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (edges[slot] != 0 && (edges[slot] ^ edge) >>> KEY_SHIFT != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Length of the longest word that begins at {@code from}, or 0. */
    int lengthAt(CharSequence text, int from) {
        int length = text.length();
        if (from < 0 || from >= length || !beginnings.mayBeAt(text, from)) {
            return 0;
        }
        int node = ROOT;
        int best = 0;
        for (int i = from; i < length; i++) {
            long edge = edges[slot(node, text.charAt(i))];
            if (edge == 0) {
                break;
            }
            node = target(edge);
            if ((edge & END) != 0) {
                best = i + 1 - from;
            }
        }
        return best;
    }

    /** Length of the longest word that ends at {@code to}, or 0. */
    int lengthBefore(CharSequence text, int to) {
        if (to <= 0 || to > text.length() || !passes(finishes, text.charAt(to - 1))) {
            return 0;
        }
        for (int from = Math.max(0, to - longest); from < to; from++) {
            if (beginnings.mayBeAt(text, from) && spans(text, from, to)) {
                return to - from;
            }
        }
        return 0;
    }

    private static boolean passes(long[] filter, char c) {
        return (filter[c >> 6 & FILTER - 1] >>> c & 1) != 0;
    }

    private boolean spans(CharSequence text, int from, int to) {
        int node = ROOT;
        long edge = 0;
        for (int i = from; i < to; i++) {
            edge = edges[slot(node, text.charAt(i))];
            if (edge == 0) {
                return false;
            }
            node = target(edge);
        }
        return (edge & END) != 0;
    }

    boolean in(CharSequence part) {
        return first(part, 0) >= 0;
    }

    /** Where the first word at or behind {@code from} begins, or -1. */
    int first(CharSequence part, int from) {
        for (int i = from; i < part.length(); i++) {
            if (lengthAt(part, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where the last word begins, or -1. */
    int last(CharSequence part) {
        for (int i = part.length() - 1; i >= 0; i--) {
            if (lengthAt(part, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** The end of the word that ends last, or 0. */
    int lastEnd(CharSequence part) {
        for (int to = part.length(); to > 0; to--) {
            if (lengthBefore(part, to) > 0) {
                return to;
            }
        }
        return 0;
    }

    boolean begin(CharSequence part) {
        return lengthAt(part, 0) > 0;
    }

    boolean end(CharSequence part) {
        return lengthBefore(part, part.length()) > 0;
    }

    boolean contain(String word) {
        return !word.isEmpty() && spans(word, 0, word.length());
    }
}
