package org.xinsheng.dialog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.UnitId;
import org.xinsheng.dialog.Conversations.Speaker;
import org.xinsheng.routing.Proposal;

/**
 * A conversation as it went in the lab.
 *
 * @param version of the script
 * @param steps one for each turn of the worker, in order
 * @param cut whether it was ended early, because it is too long or took too long
 */
public record Rehearsal(String version, List<Step> steps, boolean cut) implements DialogLab.Outcome {

    public Rehearsal {
        steps = List.copyOf(steps);
    }

    /**
     * How things stood after a turn, and after the silence that followed it.
     *
     * @param replies what the service said to it or to the silence, each as it would be sent
     * @param question the question that is open then; null for none
     * @param findings the reports of the conversation
     * @param routes where those that the turn was about belong
     * @param alerts that the turn raised
     * @param handover why a person is asked for; null if none is
     * @param failed whether the turn could not be worked on, so that a person would get it
     */
    public record Step(
            List<String> replies,
            @Nullable Question question,
            List<Finding> findings,
            List<Route> routes,
            List<Alert> alerts,
            Speaker speaker,
            @Nullable String handover,
            boolean failed) {}

    /** @param slot its id in the script */
    public record Question(String slot, String text) {}

    /** What is known for a report. @param number null before it is one */
    public record Finding(@Nullable ReportNumber number, ReportFacts facts) {}

    /** Where a report belongs. @param rule R01 to R30 */
    public record Route(
            ReportNumber number,
            String rule,
            Proposal.Outcome outcome,
            @Nullable UnitId target,
            List<UnitId> assisting) {}

    /** @param reason code of the danger rule */
    public record Alert(int level, String reason) {}
}
