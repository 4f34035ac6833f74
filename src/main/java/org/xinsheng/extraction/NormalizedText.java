package org.xinsheng.extraction;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * A text in the form in which it is read, with the way back to the original: half-width, lower-case Latin, simplified
 * characters, no invisible ones, frequent misspellings of the subject's own words set right
 * ({@link CommonMistakes}); any blank but the line break is a space. What is shown to people, names above all, is
 * taken from the original through {@link #original(int, int)}.
 *
 * <p>Immutable. Any text will do, unpaired surrogates and NUL included; cost is linear in its length.
 */
public final class NormalizedText {

    private final String original;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private NormalizedText(String original, String text, int[] starts, int[] ends) {
        this.original = original;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    public static NormalizedText of(String original) {
        return new Composer(original).append(0, original.length()).compose();
    }

    /** Reads only these parts, in ascending order; what lies between them reads as one line break. */
    static NormalizedText ofParts(String original, List<Span> parts) {
        Composer composer = new Composer(original);
        int end = 0;
        for (Span part : parts) {
            if (part.start() > end) {
                composer.lineBreak(end, part.start());
            }
            composer.append(part.start(), part.end());
            end = part.end();
        }
        return composer.compose();
    }

    /**
     * Reads only these parts, in ascending order, each with the words that are read before and behind it; between them
     * one line break.
     */
    static NormalizedText ofSaid(String original, List<Said> parts) {
        int length = parts.stream()
                .mapToInt(part -> part.span().end() - part.span().start() + 8)
                .sum();
        Composer composer = new Composer(original, length);
        for (Said part : parts) {
            if (composer.text.length() > 0 && !part.goesOn()) {
                composer.lineBreak(part.span().start() - 1, part.span().start());
            }
            composer.add(part.before(), part.span().start());
            composer.appendSaid(part);
            composer.add(part.behind(), part.span().end() - 1);
        }
        return composer.compose();
    }

    /** The first {@code length} characters of it, or all. */
    NormalizedText beginning(int length) {
        return length >= text.length() ? this : new NormalizedText(original, text.substring(0, length), starts, ends);
    }

    /** The text to read. */
    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** Where a part of this text stands in the original; never cuts a surrogate pair in two. */
    public Span span(int start, int end) {
        return new Span(starts[start], ends[end - 1]);
    }

    /** The words of the original behind a part of this text. */
    public String original(int start, int end) {
        return original.substring(starts[start], ends[end - 1]);
    }

    public String original() {
        return original;
    }

    @Override
    public String toString() {
        return text;
    }

    private static final class Composer {
        private final String original;
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Composer(String original) {
            this(original, original.length());
        }

        Composer(String original, int length) {
            this.original = original;
            this.text = new StringBuilder(length);
            this.starts = new int[length + 1];
            this.ends = new int[length + 1];
        }

        Composer append(int from, int to) {
            for (int i = from; i < to; ) {
                int codePoint = original.codePointAt(i);
                int next = Math.min(to, i + Character.charCount(codePoint));
                appendOne(codePoint, i, next);
                i = next;
            }
            return this;
        }

        /** Words that the original does not have; they stand where the character at {@code place} stands. */
        void add(String words, int place) {
            words.chars().forEach(c -> put((char) c, place, place + 1));
        }

        /** What the agent says of 您 the caller confirms of 我. */
        void appendSaid(Said part) {
            int from = text.length();
            append(part.span().start(), part.span().end());
            for (int i = from; part.ofAgent() && i < text.length(); i++) {
                if (text.charAt(i) == '您' || text.charAt(i) == '你') {
                    text.setCharAt(i, '我');
                }
            }
        }

        void lineBreak(int start, int end) {
            put('\n', start, end);
        }

        private void appendOne(int codePoint, int start, int end) {
            int plain = ReadableForm.of(codePoint);
            if (plain == ReadableForm.INVISIBLE) {
                return;
            }
            if (plain == ReadableForm.EXPANDS) {
                String expanded = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
                expanded.chars().forEach(c -> put((char) c, start, end));
            } else if (Character.isBmpCodePoint(plain)) {
                put((char) plain, start, end);
            } else {
                put(Character.highSurrogate(plain), start, end);
                put(Character.lowSurrogate(plain), start, end);
            }
        }

        private void put(char c, int start, int end) {
            int at = text.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
            }
            starts[at] = start;
            ends[at] = end;
            text.append(c);
        }

        NormalizedText compose() {
            CommonMistakes.correct(text);
            return new NormalizedText(original, text.toString(), starts, ends);
        }
    }
}
