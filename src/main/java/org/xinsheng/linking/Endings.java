package org.xinsheng.linking;

/** Words at the end of a name, also where one is misspelt: 有限宫司, 限有公司, 装饰程. */
final class Endings {

    /** Shorter words are something else with one character wrong. */
    private static final int SHORTEST_MISSPELT = 4;

    private Endings() {}

    /** How many characters at the end of a name are the word, 0 if it does not end so. Both as sounds. */
    static int length(String name, String word) {
        if (name.endsWith(word)) {
            return word.length();
        }
        if (word.length() < SHORTEST_MISSPELT) {
            return 0;
        }
        for (int length : new int[] {word.length(), word.length() - 1}) {
            int start = name.length() - length;
            if (start >= 0
                    && (name.charAt(start) == word.charAt(0) || name.endsWith(word.substring(word.length() - 1)))
                    && NameText.edits(name.substring(start), word, 1) <= 1) {
                return length;
            }
        }
        return 0;
    }
}
