package org.xinsheng.dialog;

import java.util.Set;
import org.xinsheng.dialog.script.Wish;

/** Answers what a worker wants beside reporting. Every wish has exactly one. */
interface Responder {

    Set<Wish> wishes();

    /** @return whether this answers the turn; if not, it is read as anything else */
    boolean take(Exchange exchange, Wish wish);

    /** Does the same without a word, because something else is said. */
    default void quietly(Exchange exchange, Wish wish) {}
}
