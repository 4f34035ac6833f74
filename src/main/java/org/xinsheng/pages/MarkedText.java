package org.xinsheng.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.xinsheng.core.Evidence;

/**
 * A text cut at the borders of its evidence, so that a template can mark words without ever building markup: every piece
 * is written as plain text. The pieces joined are the text.
 */
public record MarkedText(List<Piece> pieces) {

    public MarkedText {
        pieces = List.copyOf(pieces);
    }

    /**
     * A part of the text.
     *
     * @param fields the fields that rest on it, in order of the evidence; empty for unmarked words
     * @param confidence the lowest of its findings, 0 to 1; 1 for unmarked words
     */
    public record Piece(String text, List<String> fields, double confidence) {

        public Piece {
            fields = List.copyOf(fields);
        }

        public boolean isMarked() {
            return !fields.isEmpty();
        }

        /** For a data attribute: field names separated by spaces. */
        public String fieldNames() {
            return String.join(" ", fields);
        }
    }

    /** Evidence outside the text is ignored. */
    public static MarkedText of(String text, List<Evidence> evidence) {
        return ofPart(text, 0, text.length(), evidence);
    }

    /** The part of a text from {@code start} to {@code end}, with the evidence of the whole. */
    public static MarkedText ofPart(String text, int start, int end, List<Evidence> evidence) {
        TreeSet<Integer> borders = new TreeSet<>(List.of(start, end));
        for (Evidence e : evidence) {
            borders.add(Math.clamp(e.start(), start, end));
            borders.add(Math.clamp(e.end(), start, end));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = start;
        for (int to : borders.tailSet(start, false)) {
            pieces.add(piece(text.substring(from, to), from, to, evidence));
            from = to;
        }
        return new MarkedText(pieces);
    }

    private static Piece piece(String words, int from, int to, List<Evidence> evidence) {
        List<Evidence> over = evidence.stream()
                .filter(e -> e.start() <= from && e.end() >= to)
                .toList();
        return new Piece(
                words,
                over.stream().map(Evidence::field).distinct().toList(),
                over.stream().mapToDouble(Evidence::confidence).min().orElse(1));
    }
}
