package org.xinsheng.dialog.script;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tries the patterns of a script on the texts that it is about to read, counting how often they look at a character. A
 * pattern that backtracks without end would keep a processor for good; one that is stopped here is never run.
 */
public final class PatternProbe {

    /** Looks that one pattern may take on one text: a tenth of a second or so. */
    private static final long LOOKS = 20_000_000;

    /** And all patterns on all texts. */
    private static final long ALL_LOOKS = 600_000_000;

    private PatternProbe() {}

    /** The first pattern that takes too long on one of the texts, by where it stands in the script. */
    public static Optional<String> slow(DialogScript script, List<String> texts) {
        long left = ALL_LOOKS;
        for (Map.Entry<String, Pattern> named : patterns(script).entrySet()) {
            for (String text : texts) {
                long looks = looks(named.getValue(), text, Math.min(LOOKS, left));
                if (looks < 0) {
                    return Optional.of(named.getKey());
                }
                left -= looks;
            }
        }
        return Optional.empty();
    }

    static boolean isQuick(Pattern pattern, String text) {
        return looks(pattern, text, LOOKS) >= 0;
    }

    /** How many it takes, or -1 for too many. */
    private static long looks(Pattern pattern, String text, long most) {
        long[] left = {most};
        try {
            pattern.matcher(new Counted(text, 0, text.length(), left)).find();
            return most - left[0];
        } catch (TooManyLooks | StackOverflowError e) {
            return -1;
        }
    }

    private static Map<String, Pattern> patterns(DialogScript script) {
        Map<String, Pattern> all = new LinkedHashMap<>();
        collect("", script, all);
        return all;
    }

    /** Wherever they stand, so that none is forgotten. */
    private static void collect(String at, @Nullable Object value, Map<String, Pattern> all) {
        if (value == null) {
            return;
        }
        switch (value) {
            case Pattern pattern -> all.put(at, pattern);
            case Record script -> {
                for (RecordComponent component : script.getClass().getRecordComponents()) {
                    collect(below(at, component.getName()), value(component, script), all);
                }
            }
            case Map<?, ?> map -> map.forEach((key, each) -> collect(below(at, String.valueOf(key)), each, all));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    collect(below(at, String.valueOf(i)), list.get(i), all);
                }
            }
            default -> {}
        }
    }

    private static String below(String at, String name) {
        return at.isEmpty() ? name : at + "/" + name;
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A text that counts how often it is looked at. */
    private static final class Counted implements CharSequence {
        private final String text;
        private final int start;
        private final int end;
        private final long[] left;

        Counted(String text, int start, int end, long[] left) {
            this.text = text;
            this.start = start;
            this.end = end;
            this.left = left;
        }

        @Override
        public int length() {
            return end - start;
        }

        @Override
        public char charAt(int index) {
            if (left[0]-- <= 0) {
                throw new TooManyLooks();
            }
            return text.charAt(start + index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new Counted(text, start + from, start + to, left);
        }

        @Override
        public String toString() {
            return text.substring(start, end);
        }
    }

    private static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyLooks() {
            super(null, null, false, false);
        }
    }
}
