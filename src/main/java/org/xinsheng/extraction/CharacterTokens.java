package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;

/** A text as the models see it: each Chinese character one token, each run of digits or Latin letters one, a blank "_". */
record CharacterTokens(String[] tokens, int[] starts, int[] ends) {

    static CharacterTokens of(String text) {
        List<String> tokens = new ArrayList<>(text.length());
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        for (int i = 0; i < text.length(); ) {
            int end = tokenEnd(text, i);
            starts[tokens.size()] = i;
            ends[tokens.size()] = end;
            tokens.add(Character.isWhitespace(text.charAt(i)) ? " " : text.substring(i, end));
            i = end;
        }
        return new CharacterTokens(tokens.toArray(String[]::new), starts, ends);
    }

    private static int tokenEnd(String text, int start) {
        char c = text.charAt(start);
        int end = start + 1;
        if (Character.isDigit(c)) {
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
        } else if (isLatin(c)) {
            while (end < text.length() && isLatin(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
