package org.xinsheng.extraction.number;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers of a text, in order. */
record Numbers(List<Counted> all) {

    Numbers {
        all = List.copyOf(all);
    }

    static Numbers of(String text) {
        return new Numbers(NumberScanner.scan(text));
    }

    int size() {
        return all.size();
    }

    Counted get(int index) {
        return all.get(index);
    }

    /** The first number that begins at or behind {@code at}, or null. */
    @Nullable Counted from(int at) {
        int index = indexFrom(at);
        return index < all.size() ? all.get(index) : null;
    }

    /** The last number that ends at or before {@code at}, or null. */
    @Nullable Counted before(int at) {
        int index = indexFrom(at);
        while (index > 0 && all.get(index - 1).end() > at) {
            index--;
        }
        return index > 0 ? all.get(index - 1) : null;
    }

    private int indexFrom(int at) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
