package org.xinsheng.extraction;

import java.util.List;

/** The outcomes of the model of names by number: 0 for no name, four for each kind of name. */
final class NameOutcome {

    private static final List<String> KINDS =
            List.of(TrainedNames.ORGANISATION, TrainedNames.PERSON, TrainedNames.PROJECT);
    private static final List<String> PARTS = List.of("start", "cont", "last", "unit");

    static final int COUNT = 1 + KINDS.size() * PARTS.size();

    private NameOutcome() {}

    /** @param outcome as OpenNLP names it, such as o-start */
    static int number(String outcome) {
        int dash = outcome.lastIndexOf('-');
        return dash < 0
                ? 0
                : 1
                        + KINDS.indexOf(outcome.substring(0, dash)) * PARTS.size()
                        + PARTS.indexOf(outcome.substring(dash + 1));
    }

    /** The kind of name by its place in {@link #KINDS}, or -1. */
    static int kind(int number) {
        return (number + PARTS.size() - 1) / PARTS.size() - 1;
    }

    /** Whether a name begins here, and perhaps ends. */
    static boolean begins(int number) {
        return number > 0 && (number % 4 == 1 || number % 4 == 0);
    }

    /** Whether a name ends here, and perhaps begins. */
    static boolean ends(int number) {
        return number > 0 && (number % 4 == 3 || number % 4 == 0);
    }
}
