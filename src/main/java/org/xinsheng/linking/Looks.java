package org.xinsheng.linking;

import java.util.stream.IntStream;

/** How names look: 泰 is taken for 秦 on a small screen. */
final class Looks {

    private static final char[] FIRST_OF_GROUP = read();

    private Looks() {}

    /** Whether each character of the one sounds or looks like that of the other. */
    static boolean alike(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        return IntStream.range(0, one.length()).allMatch(i -> alike(one.charAt(i), other.charAt(i)));
    }

    /** Whether a character sounds or looks like another. */
    static boolean alike(char one, char other) {
        return Sounds.of(one) == Sounds.of(other)
                || FIRST_OF_GROUP[one] != 0 && FIRST_OF_GROUP[one] == FIRST_OF_GROUP[other];
    }

    private static char[] read() {
        char[] first = new char[Character.MAX_VALUE + 1];
        NameFiles.lines("lookalikes.txt").forEach(line -> line.chars().forEach(c -> first[c] = line.charAt(0)));
        return first;
    }
}
