package org.xinsheng.dialog;

import org.xinsheng.intake.Turn;

/**
 * How much of a turn is read. Patterns and grammars take longer than linear time on some texts, and turns are worked on
 * one after another: a text of a megabyte must not keep everybody waiting. Nothing is lost, the inbox keeps the whole
 * text, and danger is looked for in all of it.
 */
final class Reach {

    /** Several SMS of the longest kind, in characters. */
    static final int LONGEST = 4_000;

    private Reach() {}

    /** What was said in the turn, as far as it is read; transcripts, which no worker writes, as a whole. */
    static String of(Turn turn) {
        return Transcripts.isTranscript(turn) ? turn.joined() : start(turn.joined());
    }

    static String start(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
