package org.xinsheng.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each value of one feature says for the outcomes of the tokens around it, or of its own token after each outcome
 * before. Three weights share a long: they are whole numbers of 1/{@value #UNIT}, packed by plain addition of the shifted
 * numbers, so that the sum of two longs holds the three sums. A row of {@value #ROW} longs has room for all outcomes.
 * Features of few values keep whole rows, others only the longs that are not zero. Immutable.
 */
final class NameWeights {

    /** Longs of a row. */
    static final int ROW = 4;

    private static final int LANES = 3;
    private static final int LANE_BITS = 21;
    private static final int SIGN_SHIFT = Long.SIZE - LANE_BITS;
    /** Sums stay within 256, far more than weights add up to. */
    private static final int UNIT = 1 << 12;

    /** Most longs, zeros counted, that are kept as whole rows. */
    private static final int SMALL = 1 << 14;

    private static final int COUNT_BITS = 8;
    private static final int ABSENT = -1;

    /** One weight: of which value of the feature, for which of its rows and which outcome. */
    record Weight(long value, int row, int outcome, double weight) {

        int place() {
            return row * ROW + outcome / LANES;
        }

        long packed() {
            return Math.round(weight * UNIT) << outcome % LANES * LANE_BITS;
        }
    }

    private final int rows;
    private final int mask;
    /** A value plus one; 0 where none is. */
    private final long[] values;
    /** By slot of the value: where its rows begin, or where its longs begin and how many they are. */
    private final int[] at;

    private final boolean whole;
    private final long[] weights;
    private final byte[] places;

    /** @param rows how many rows a value has */
    NameWeights(int rows, List<Weight> all) {
        Map<Long, Map<Integer, Long>> packed = new HashMap<>();
        all.forEach(weight -> packed.computeIfAbsent(weight.value, any -> new HashMap<>())
                .merge(weight.place(), weight.packed(), Long::sum));
        int longs = packed.values().stream().mapToInt(Map::size).sum();
        this.rows = rows;
        this.whole = packed.size() * rows * ROW <= SMALL;
        this.weights = new long[whole ? packed.size() * rows * ROW : longs];
        this.places = new byte[whole ? 0 : longs];
        this.mask = Integer.highestOneBit(packed.size() + 1) * 4 - 1;
        this.values = new long[mask + 1];
        this.at = new int[mask + 1];
        int used = 0;
        for (var entry : packed.entrySet()) {
            int slot = slot(entry.getKey() + 1);
            values[slot] = entry.getKey() + 1;
            at[slot] = whole ? used : used << COUNT_BITS | entry.getValue().size();
            used += put(entry.getValue(), used);
        }
    }

    private int put(Map<Integer, Long> ofValue, int from) {
        int used = 0;
        for (var entry : ofValue.entrySet()) {
            int index = from + (whole ? entry.getKey() : used++);
            weights[index] = entry.getValue();
            if (!whole) {
                places[index] = entry.getKey().byteValue();
            }
        }
        return whole ? rows * ROW : used;
    }

    private int slot(long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 36) & mask;
        while (values[slot] != 0 && values[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private int find(long value) {
        int slot = slot(value + 1);
        return values[slot] == 0 ? ABSENT : at[slot];
    }

    /** Adds all rows of the value to the scores from {@code base} on. */
    void add(long value, long[] scores, int base) {
        int found = find(value);
        if (found == ABSENT) {
            return;
        }
        if (whole) {
            for (int i = 0; i < rows * ROW; i++) {
                scores[base + i] += weights[found + i];
            }
            return;
        }
        int end = end(found);
        for (int i = begin(found); i < end; i++) {
            scores[base + places[i]] += weights[i];
        }
    }

    /** Adds one row of the value. */
    void addRow(long value, int row, long[] scores, int base) {
        int found = find(value);
        if (found == ABSENT) {
            return;
        }
        if (whole) {
            for (int i = 0; i < ROW; i++) {
                scores[base + i] += weights[found + row * ROW + i];
            }
            return;
        }
        int end = end(found);
        for (int i = begin(found); i < end; i++) {
            if (places[i] / ROW == row) {
                scores[base + places[i] % ROW] += weights[i];
            }
        }
    }

    private static int begin(int found) {
        return found >>> COUNT_BITS;
    }

    private static int end(int found) {
        return begin(found) + (found & (1 << COUNT_BITS) - 1);
    }

    /** The outcome's own number out of a row of sums, in 1/{@value #UNIT}. */
    static int sum(long[] scores, int base, int outcome) {
        long rest = scores[base + outcome / LANES];
        for (int lane = outcome % LANES; lane > 0; lane--) {
            rest = rest - lowest(rest) >> LANE_BITS;
        }
        return lowest(rest);
    }

    private static int lowest(long packed) {
        return (int) (packed << SIGN_SHIFT >> SIGN_SHIFT);
    }
}
