package org.xinsheng.linking;

import java.util.List;

/**
 * Decides whether a report is about a case that is already known. Pure and thread-safe. Finding the candidates is the
 * caller's work: two reports that share no blocking key are never compared.
 */
public interface Linker {

    /**
     * The keys under which a report is stored and looked up, in ascending order, strongest marks included; at most 40,
     * each of at most 80 characters. Locking them in this order keeps twin reports from missing each other.
     */
    List<String> blockingKeys(LinkableReport report);

    Comparison compare(LinkableReport one, LinkableReport other);

    /** A report must fit a clue as a whole: no chaining from one report to the next. */
    LinkDecision decide(LinkableReport report, List<Candidate> candidates);

    /** The linker with the weights that come with the project. */
    static Linker standard() {
        return new WeightedLinker();
    }
}
