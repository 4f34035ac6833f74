package org.xinsheng.linking;

import java.util.HashMap;
import java.util.Map;

/**
 * How names sound: most slips of the pen on a phone are another character of the same sound. Each character becomes one
 * symbol for its syllable, so that sounds are compared like texts of the same length.
 */
public final class Sounds {

    private static final char FIRST_SYMBOL = '\uE000';
    private static final char[] SYMBOLS = read();

    private Sounds() {}

    /** One symbol per character; characters without a known sound stand for themselves. */
    public static String of(String text) {
        char[] sounds = text.toCharArray();
        for (int i = 0; i < sounds.length; i++) {
            sounds[i] = of(sounds[i]);
        }
        return new String(sounds);
    }

    static char of(char character) {
        char symbol = SYMBOLS[character];
        return symbol == 0 ? character : symbol;
    }

    private static char[] read() {
        char[] symbols = new char[Character.MAX_VALUE + 1];
        Map<String, Character> known = new HashMap<>();
        NameFiles.lines("pinyin.txt").forEach(line -> addSyllable(line, symbols, known));
        return symbols;
    }

    private static void addSyllable(String line, char[] symbols, Map<String, Character> known) {
        int space = line.indexOf(' ');
        char symbol =
                known.computeIfAbsent(blurred(line.substring(0, space)), s -> (char) (FIRST_SYMBOL + known.size()));
        for (int i = space + 1; i < line.length(); i++) {
            symbols[line.charAt(i)] = symbol;
        }
    }

    /** Leaves out what many speakers do not tell apart: zh and z, ing and in. */
    private static String blurred(String syllable) {
        String s = syllable.replaceFirst("^([zcs])h", "$1");
        return s.endsWith("ing") || s.endsWith("eng") ? s.substring(0, s.length() - 1) : s;
    }
}
