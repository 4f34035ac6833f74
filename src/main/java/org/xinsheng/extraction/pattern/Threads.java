package org.xinsheng.extraction.pattern;

import java.util.Arrays;

/** The places at which threads stand, in order, none that could not do more than one before it. */
final class Threads {

    private final Graph graph;
    private final int[] places;
    private final int[] stamps;
    private int stamp;
    private int size;

    Threads(Graph graph) {
        this.graph = graph;
        this.places = new int[graph.size()];
        this.stamps = new int[graph.size()];
    }

    void clear() {
        size = 0;
        stamp++;
    }

    void add(int place) {
        if (stamps[place] == stamp) {
            return;
        }
        places[size++] = place;
        for (int p = place; p >= 0 && stamps[p] != stamp; p = graph.weakerThan(p)) {
            stamps[p] = stamp;
        }
    }

    int size() {
        return size;
    }

    int get(int index) {
        return places[index];
    }

    int[] toArray() {
        return Arrays.copyOf(places, size);
    }
}
