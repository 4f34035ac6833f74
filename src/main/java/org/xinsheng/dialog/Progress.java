package org.xinsheng.dialog;

import java.util.Arrays;
import java.util.List;
import org.xinsheng.core.ReportFacts;

/** How far a conversation has come: what is known of each report, and what will not be known. */
record Progress(List<Step> reports) {

    static Progress of(DialogueState state) {
        return new Progress(state.reports.stream()
                .map(report -> new Step(report.isRegistered(), report.facts, report.unknown.size()))
                .toList());
    }

    boolean isSame(Progress other) {
        long known = reports.stream().filter(Step::counts).count();
        if (known != other.reports.stream().filter(Step::counts).count()) {
            return false;
        }
        for (int i = 0; i < Math.min(reports.size(), other.reports.size()); i++) {
            if (!reports.get(i).isSame(other.reports.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** One report. */
    record Step(boolean registered, ReportFacts facts, int unknown) {

        boolean counts() {
            return registered || !SlotField.known(facts).isEmpty();
        }

        boolean isSame(Step other) {
            return registered == other.registered
                    && unknown == other.unknown
                    && Arrays.stream(SlotField.values()).allMatch(field -> field.isSame(facts, other.facts));
        }
    }
}
