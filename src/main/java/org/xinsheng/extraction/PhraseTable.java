package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Phrases looked up at a place in a text, in time that depends on the length of the longest phrase alone. Sorted keys
 * narrowed character by character: as small as the strings themselves. Immutable.
 *
 * @param <V> what a phrase stands for
 */
final class PhraseTable<V> {

    /** A phrase found at a place: where it ends, and what it stands for. */
    record Match<V>(int start, int end, V value) {}

    private final String[] keys;
    private final List<V> values;

    private PhraseTable(SortedMap<String, V> entries) {
        this.keys = entries.keySet().toArray(String[]::new);
        this.values = List.copyOf(entries.values());
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
        List<Match<V>> all = allAt(text, start);
        return all.isEmpty() ? null : all.getLast();
    }

    /** All phrases that begin at {@code start}, shortest first. */
    List<Match<V>> allAt(CharSequence text, int start) {
        List<Match<V>> found = new ArrayList<>(2);
        int low = 0;
        int high = keys.length;
        for (int depth = 0; start + depth < text.length() && low < high; depth++) {
            char c = text.charAt(start + depth);
            low = bound(low, high, depth, c, false);
            high = bound(low, high, depth, c, true);
            if (low < high && keys[low].length() == depth + 1) {
                found.add(new Match<>(start, start + depth + 1, values.get(low)));
            }
        }
        return found;
    }

    boolean contains(String phrase) {
        return java.util.Arrays.binarySearch(keys, phrase) >= 0;
    }

    int size() {
        return keys.length;
    }

    /** First key in the range whose character at {@code depth} is not below {@code c}, or with {@code above} is above it. */
    private int bound(int from, int to, int depth, char c, boolean above) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int there = keys[middle].length() > depth ? keys[middle].charAt(depth) : -1;
            if (there < c || (above && there == c)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
