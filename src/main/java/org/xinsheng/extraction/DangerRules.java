package org.xinsheng.extraction;

import java.util.Optional;

/**
 * Looks for danger in one single text (R01 to R03), also where it is only implied: farewells, pills, roofs. Made for
 * recall: a false alarm costs a call, a miss may cost a life. Linear in the length of the text, thread-safe.
 */
public interface DangerRules {

    /** The gravest sign in the text, if any. */
    Optional<DangerSign> check(String text);

    /** What the service goes by, made once: rules, and a model for wordings that they do not know. */
    static DangerRules standard() {
        return DangerSense.ONLY;
    }
}
