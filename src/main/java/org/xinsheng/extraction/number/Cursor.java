package org.xinsheng.extraction.number;

/** A place in a text that moves on while a number is read. Not thread-safe. */
final class Cursor {

    private final String text;
    private int at;

    Cursor(String text, int at) {
        this.text = text;
        this.at = at;
    }

    int at() {
        return at;
    }

    void backTo(int place) {
        at = place;
    }

    void skip(int characters) {
        at += characters;
    }

    /** The character so many places ahead, or NUL outside of the text. */
    char look(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    /** Whether the character ahead is one of these. */
    boolean sees(int ahead, String characters) {
        char c = look(ahead);
        return c != '\0' && characters.indexOf(c) >= 0;
    }

    /** Whether the letter ahead begins a word, as in 4kg or 3wifi. */
    boolean isLatinWord(int ahead) {
        char c = look(ahead);
        char next = look(ahead + 1);
        return (c == 'k' || c == 'w') && next >= 'a' && next <= 'z' && next != 'r' && next != 'y';
    }
}
