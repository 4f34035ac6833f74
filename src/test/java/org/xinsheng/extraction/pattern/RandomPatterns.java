package org.xinsheng.extraction.pattern;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Patterns and texts of a few characters, so that they often meet. */
final class RandomPatterns {

    private static final String CHARACTERS = "ab欠钱1";
    private static final String[] SETS = {"[ab]", "[^a欠]", "\\d", "\\p{IsHan}", ".", "[b-z]", "[^\\d]", "\\s", "[欠钱1]"};
    private static final String[] REPEATS = {"?", "??", "{0,3}", "{0,4}?", "{2}", "{1,3}", "{2,4}?", "{0,2}"};
    private static final String[] LOOPS = {"*", "+", "*?", "+?", "{2,}"};
    private static final String[] LOOKS = {"(?=", "(?!", "(?<=", "(?<!"};

    private final Random random;

    RandomPatterns(long seed) {
        this.random = new Random(seed);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(14);
        for (int i = 0; i < length; i++) {
            text.append((CHARACTERS + " ,").charAt(random.nextInt(CHARACTERS.length() + 2)));
        }
        return text.toString();
    }

    /** A pattern that the JDK takes as well: it knows fewer ways of looking back. */
    Pattern pattern(boolean loops) {
        while (true) {
            try {
                return Pattern.compile(choice(3, loops));
            } catch (PatternSyntaxException refused) {
                continue;
            }
        }
    }

    private String choice(int depth, boolean loops) {
        StringBuilder choice = new StringBuilder(sequence(depth, loops));
        while (random.nextInt(3) == 0) {
            choice.append('|').append(sequence(depth, loops));
        }
        return choice.toString();
    }

    private String sequence(int depth, boolean loops) {
        StringBuilder sequence = new StringBuilder();
        for (int parts = random.nextInt(4); parts >= 0; parts--) {
            sequence.append(part(depth, loops));
        }
        return sequence.toString();
    }

    private String part(int depth, boolean loops) {
        return switch (depth == 0 ? random.nextInt(6) : random.nextInt(12)) {
            case 0, 1 -> one();
            case 2 -> one() + REPEATS[random.nextInt(REPEATS.length)];
            case 3 -> SETS[random.nextInt(SETS.length)];
            case 4 -> SETS[random.nextInt(SETS.length)] + REPEATS[random.nextInt(REPEATS.length)];
            case 5 -> loops ? one() + LOOPS[random.nextInt(LOOPS.length)] : one();
            case 6, 7 -> "(?:" + choice(depth - 1, loops) + ")";
            case 8 -> "(" + choice(depth - 1, loops) + ")" + REPEATS[random.nextInt(REPEATS.length)];
            case 9 ->
                loops ? "(?:" + one() + choice(depth - 1, false) + ")" + LOOPS[random.nextInt(LOOPS.length)] : one();
            case 10 -> LOOKS[random.nextInt(LOOKS.length)] + choice(depth - 1, false) + ")";
            default -> random.nextInt(4) == 0 ? (random.nextBoolean() ? "^" : "$") : one();
        };
    }

    private String one() {
        return String.valueOf(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
}
