package org.xinsheng.routing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.UnitId;

/**
 * Where a clue should go, with reasons; a person confirms.
 *
 * @param rule id of the rule that decided, R01 to R30
 * @param target the unit to offer it to; null if it stays, is explained or needs more facts
 * @param assisting units that assist or supervise
 * @param reason one or two short Chinese sentences for the clerk: facts used and why
 * @param source of the rule in law or notice
 */
public record Proposal(
        String rule, Outcome outcome, @Nullable UnitId target, List<UnitId> assisting, String reason, String source) {

    /** What a rule proposes. */
    public enum Outcome {
        /** Stays with the first-contact unit. */
        ACCEPT,
        TRANSFER,
        /** One unit leads, others assist. */
        CO,
        /** Not wage arrears: explain and show the way; a person confirms. */
        GUIDE,
        /** More facts are needed. */
        ASK,
        /** Followed where it is, in court or with the police. */
        TRACK
    }
}
