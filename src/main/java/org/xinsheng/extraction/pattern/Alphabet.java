package org.xinsheng.extraction.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Characters that no set of a pattern tells apart are one symbol, so that tables stay small. Kept as pages of 32
 * characters; pages of one symbol are shared. Immutable.
 */
final class Alphabet {

    private static final int PAGE_BITS = 5;
    private static final int PAGE = 1 << PAGE_BITS;

    private final char[] pages;
    private final char[] symbols;
    private final char[] samples;

    private Alphabet(char[] pages, char[] symbols, char[] samples) {
        this.pages = pages;
        this.symbols = symbols;
        this.samples = samples;
    }

    static Alphabet of(Expression expression) {
        Map<CharSet, Long> marks = new HashMap<>();
        expression.eachSet(set -> marks.computeIfAbsent(set, any -> mark(marks.size() + 1)));
        return new Composer(marks).compose();
    }

    /** The symbol of a character. */
    int of(char c) {
        return symbols[(pages[c >> PAGE_BITS] << PAGE_BITS) + (c & (PAGE - 1))];
    }

    /** How many symbols there are; as a symbol it stands for the end of the text. */
    int end() {
        return samples.length;
    }

    /** A character of the symbol. */
    char sample(int symbol) {
        return samples[symbol];
    }

    /** Number {@code n} of a fixed series of marks; which sets hold a character shows in the exclusive or of theirs. */
    private static long mark(int n) {
        long z = n * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private static final class Composer {
        private final SortedMap<Integer, Long> borders = new TreeMap<>();
        private final Map<Long, Integer> known = new HashMap<>();
        private final Map<Integer, Integer> uniformPages = new HashMap<>();
        private final List<Character> samples = new ArrayList<>();
        private final char[] pages = new char[CharSet.UNITS >> PAGE_BITS];
        private char[] cells = new char[PAGE * 8];
        private int used;
        private long marks;

        Composer(Map<CharSet, Long> sets) {
            borders.put(0, 0L);
            sets.forEach((set, mark) ->
                    Arrays.stream(set.borders()).forEach(at -> borders.merge(at, mark, (a, b) -> a ^ b)));
        }

        Alphabet compose() {
            int[] at = borders.keySet().stream().mapToInt(Integer::intValue).toArray();
            int next = 0;
            int symbol = 0;
            for (int page = 0; page < pages.length; page++) {
                int first = page << PAGE_BITS;
                if (next == at.length || at[next] >= first + PAGE) {
                    pages[page] = (char) uniformPage(symbol);
                    continue;
                }
                int start = newPage();
                for (int c = first; c < first + PAGE; c++) {
                    if (next < at.length && at[next] == c) {
                        symbol = symbolFrom(at[next++]);
                    }
                    cells[start + c - first] = (char) symbol;
                }
                pages[page] = (char) (used - 1);
            }
            return new Alphabet(pages, Arrays.copyOf(cells, used << PAGE_BITS), sampled());
        }

        private int symbolFrom(int border) {
            marks ^= borders.getOrDefault(border, 0L);
            return known.computeIfAbsent(marks, any -> {
                samples.add((char) border);
                return samples.size() - 1;
            });
        }

        private int uniformPage(int symbol) {
            return uniformPages.computeIfAbsent(symbol, any -> {
                int start = newPage();
                Arrays.fill(cells, start, start + PAGE, (char) symbol);
                return used - 1;
            });
        }

        private int newPage() {
            int start = used++ << PAGE_BITS;
            if (start + PAGE > cells.length) {
                cells = Arrays.copyOf(cells, cells.length * 2);
            }
            return start;
        }

        private char[] sampled() {
            char[] sampled = new char[samples.size()];
            for (int i = 0; i < sampled.length; i++) {
                sampled[i] = samples.get(i);
            }
            return sampled;
        }
    }
}
