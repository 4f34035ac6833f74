package org.xinsheng.extraction.pattern;

import org.jspecify.annotations.Nullable;

/**
 * A small table from symbols to values that are computed when first needed. Reading takes no lock: a reader that races
 * with a writer sees the value or none. Writers hold the lock of the owner.
 */
final class Row<T> {

    private record Slots(char[] keys, @Nullable Object[] values) {

        static Slots of(int size) {
            return new Slots(new char[size], new Object[size]);
        }

        int indexOf(int symbol) {
            int i = symbol & (keys.length - 1);
            while (keys[i] != 0 && keys[i] != symbol + 1) {
                i = (i + 1) & (keys.length - 1);
            }
            return i;
        }

        void put(int symbol, @Nullable Object value) {
            int i = indexOf(symbol);
            values[i] = value;
            keys[i] = (char) (symbol + 1);
        }
    }

    private @Nullable Slots slots;
    private int used;

    @SuppressWarnings("unchecked") // put takes nothing else
    @Nullable T get(int symbol) {
        Slots current = slots;
        if (current == null) {
            return null;
        }
        int i = current.indexOf(symbol);
        return current.keys[i] == 0 ? null : (T) current.values[i];
    }

    void put(int symbol, T value) {
        Slots current = slots;
        if (current == null || used * 2 >= current.keys.length) {
            current = grown(current);
        }
        used++;
        current.put(symbol, value);
        slots = current;
    }

    private static Slots grown(@Nullable Slots old) {
        if (old == null) {
            return Slots.of(4);
        }
        Slots grown = Slots.of(old.keys.length * 2);
        for (int i = 0; i < old.keys.length; i++) {
            if (old.keys[i] != 0) {
                grown.put(old.keys[i] - 1, old.values[i]);
            }
        }
        return grown;
    }
}
