package org.xinsheng.extraction.pattern;

/** A condition on a place in a text, such as what stands before it. */
@FunctionalInterface
interface Check {

    /**
     * @param at place in the text
     * @param to where the text ends
     */
    boolean holds(String text, int at, int to);
}
