package org.xinsheng.linking;

import java.util.Arrays;

/** Which clues have a key, the newest first; flat arrays, so that millions fit into memory. Not thread-safe. */
final class KeyIndex {

    private long[] keys = new long[1 << 16];
    private int[] heads = new int[1 << 16];
    private int used;
    private int[] clues = new int[1 << 16];
    private int[] next = new int[1 << 16];
    private int entries = 1;

    /** The first entry of a key, 0 if it has none. */
    int first(long key) {
        return heads[slot(key)];
    }

    /** The entry after this one, 0 at the end. */
    int next(int entry) {
        return next[entry];
    }

    int clue(int entry) {
        return clues[entry];
    }

    void add(long key, int clue) {
        int slot = slot(key);
        if (heads[slot] != 0 && clues[heads[slot]] == clue) {
            return;
        }
        if (entries == clues.length) {
            clues = Arrays.copyOf(clues, entries * 2);
            next = Arrays.copyOf(next, entries * 2);
        }
        clues[entries] = clue;
        next[entries] = heads[slot];
        used += heads[slot] == 0 ? 1 : 0;
        keys[slot] = key;
        heads[slot] = entries++;
        if (used * 2 > keys.length) {
            grow();
        }
    }

    private int slot(long key) {
        int slot = (int) key & (keys.length - 1);
        while (heads[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldHeads = heads;
        keys = new long[oldKeys.length * 2];
        heads = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldHeads[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                heads[slot] = oldHeads[i];
            }
        }
    }
}
