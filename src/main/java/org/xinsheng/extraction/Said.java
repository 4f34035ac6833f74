package org.xinsheng.extraction;

/**
 * A part of a call that counts as stated by the caller.
 *
 * @param before words that the agent's question puts before a bare answer: 欠 before "两万三"
 * @param behind words that it puts behind one: 个人 behind "10"
 * @param ofAgent whether it is a question of the agent that the caller affirmed
 * @param goesOn whether it is read in one line with the part before: a sentence that was interrupted, or of which a
 *     corrected figure was left out
 */
record Said(Span span, String before, String behind, boolean ofAgent, boolean goesOn) {

    Said(Span span, String before, String behind, boolean ofAgent) {
        this(span, before, behind, ofAgent, false);
    }

    static Said plainly(Span span) {
        return new Said(span, "", "", false);
    }

    Said goingOn() {
        return new Said(span, before, behind, ofAgent, true);
    }
}
