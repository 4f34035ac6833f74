package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.pattern.WordStarts;

/**
 * Phrases looked up at a place in a text, in time that depends on the length of the longest phrase alone. A tree of
 * characters whose branches lie in one hash table: a step costs one look, and most places fail at the first. Immutable.
 *
 * @param <V> what a phrase stands for
 */
final class PhraseTable<V> {

    /** A phrase found at a place: where it ends, and what it stands for. */
    record Match<V>(int start, int end, V value) {}

    private static final int ROOT = 1;

    private static final int NODE_BITS = 23;
    private static final int CHAR_BITS = Character.SIZE;
    private static final long END = 1;
    private static final int TARGET_SHIFT = 1;
    private static final int KEY_SHIFT = NODE_BITS + TARGET_SHIFT;

    private final int size;
    private final int mask;
    /**
     * The branches, 0 where none is: the node, the character, the node behind it and whether a phrase ends there, all in
     * one long, so that a step touches the memory once.
     */
    private final long[] branches;
    /** By node: the value of the phrase that ends there. */
    private final @Nullable Object[] values;

    private final WordStarts beginnings;

    private PhraseTable(SortedMap<String, V> entries) {
        int characters = entries.keySet().stream().mapToInt(String::length).sum();
        this.size = entries.size();
        this.beginnings = new WordStarts(size);
        int capacity = Integer.highestOneBit(Math.max(4, countNodes(entries, characters))) * 4;
        this.mask = capacity - 1;
        this.branches = new long[capacity];
        this.values = new Object[capacity / 2 + 2];
        int last = ROOT;
        for (var entry : entries.entrySet()) {
            last = insert(entry.getKey(), entry.getValue(), last);
        }
    }

    /** Keys come sorted, so that a new node is made where a key leaves the one before it. */
    private static <V> int countNodes(SortedMap<String, V> entries, int most) {
        int nodes = most;
        String before = "";
        for (String key : entries.keySet()) {
            int common = 0;
            while (common < Math.min(before.length(), key.length()) && before.charAt(common) == key.charAt(common)) {
                common++;
            }
            nodes -= common;
            before = key;
        }
        return nodes;
    }

    private int insert(String key, V value, int last) {
        beginnings.add(key);
        int node = ROOT;
        int newest = last;
        int slot = 0;
        for (int i = 0; i < key.length(); i++) {
            slot = slot(node, key.charAt(i));
            if (branches[slot] == 0) {
                branches[slot] = branch(node, key.charAt(i)) | (long) ++newest << TARGET_SHIFT;
            }
            node = target(branches[slot]);
        }
        branches[slot] |= END;
        values[node] = value;
        return newest;
    }

    static <V> PhraseTable<V> of(SortedMap<String, V> entries) {
        return new PhraseTable<>(entries);
    }

    static PhraseTable<String> ofWords(Iterable<String> words) {
        SortedMap<String, String> entries = new TreeMap<>();
        words.forEach(word -> entries.put(word, word));
        return of(entries);
    }

    /** The longest phrase that begins at {@code start}. */
    @Nullable Match<V> longestAt(CharSequence text, int start) {
        int length = text.length();
        if (start >= length || !beginnings.mayBeAt(text, start)) {
            return null;
        }
        int end = 0;
        int last = 0;
        for (int at = start, node = ROOT; at < length; ) {
            long branch = branches[slot(node, text.charAt(at++))];
            if (branch == 0) {
                break;
            }
            node = target(branch);
            if ((branch & END) != 0) {
                end = at;
                last = node;
            }
        }
        return last == 0 ? null : new Match<>(start, end, value(last));
    }

    /** All phrases that begin at {@code start}, shortest first. */
    List<Match<V>> allAt(CharSequence text, int start) {
        int length = text.length();
        if (start >= length || !beginnings.mayBeAt(text, start)) {
            return List.of();
        }
        List<Match<V>> found = List.of();
        for (int at = start, node = ROOT; at < length; ) {
            long branch = branches[slot(node, text.charAt(at++))];
            if (branch == 0) {
                break;
            }
            node = target(branch);
            if ((branch & END) != 0) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(new Match<>(start, at, value(node)));
            }
        }
        return found;
    }

    boolean contains(String phrase) {
        int node = ROOT;
        for (int i = 0; i < phrase.length() && node != 0; i++) {
            node = next(node, phrase.charAt(i));
        }
        return node != 0 && values[node] != null;
    }

    int size() {
        return size;
    }

    @SuppressWarnings("unchecked") // only insert fills it
    private V value(int node) {
        return (V) java.util.Objects.requireNonNull(values[node]);
    }

    private int next(int node, char c) {
        return target(branches[slot(node, c)]);
    }

    /** Where the branch is, or would be put. */
    private int slot(int node, char c) {
        long branch = branch(node, c);
        int at = (int) ((branch >>> KEY_SHIFT) * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (branches[at] != 0 && (branches[at] ^ branch) >>> KEY_SHIFT != 0) {
            at = at + 1 & mask;
        }
        return at;
    }

    private static long branch(int node, char c) {
        return ((long) node << CHAR_BITS | c) << KEY_SHIFT;
    }

    private static int target(long branch) {
        return (int) (branch >>> TARGET_SHIFT) & (1 << NODE_BITS) - 1;
    }
}
