package org.xinsheng.extraction;

import java.util.List;

/** Whether a short message is about unpaid wages: what it says outright, what it tells, and what speaks against it. */
final class MessageWages {

    private static final List<Field<?>> CASE = List.of(Field.EMPLOYER, Field.PROJECT, Field.LOCATION, Field.PERIOD);

    private MessageWages() {}

    /** Who writes to this service in few words writes about wages, unless the words are about something else. */
    static boolean areOwed(MatterEvidence evidence, int facts) {
        boolean settled = evidence.says(WageCues.SETTLED);
        if (evidence.claims == 0 || settled) {
            boolean insurance = evidence.says(DemandCues.INSURANCE);
            boolean other = insurance || evidence.says(DemandCues.LABOUR);
            boolean pay = evidence.named > 0 || evidence.says(WageCues.RATE) || evidence.work > 1;
            if (other && (settled || evidence.owed == 0 || insurance && !pay) || isInjury(evidence)) {
                return false;
            }
        }
        boolean hired =
                evidence.work > 1 || evidence.work > 0 && evidence.says(WageCues.RATE) || evidence.says(WageCues.TRADE);
        boolean silent = evidence.claims + evidence.owed + evidence.named == 0;
        boolean priced = hired && evidence.says(WageCues.FIGURE);
        boolean told = facts > 2 || facts > 0 && (evidence.work > 0 || hired);
        int story = (priced || told) && !isForeignProse(evidence) && !(silent && evidence.says(IntentCues.COMPLAINT))
                ? Math.max(1, Math.min(facts, 4) + Math.min(evidence.work, 3) - 1)
                : 0;
        int elsewhere = DemandCues.ELSEWHERE.kinds(evidence.letter().text());
        int against = evidence.claims > 0 && elsewhere < 2 ? elsewhere : (sentences(evidence) > 0 ? 4 : 2) * elsewhere;
        int complaint = evidence.claims + evidence.owed == 0 && evidence.says(IntentCues.COMPLAINT) ? 2 : 0;
        return 2 * evidence.claims + evidence.owed + Math.min(2, evidence.named) + story > against + complaint;
    }

    /** Whole sentences in which nobody says that he worked: so write citizens to their mayor. */
    private static boolean isForeignProse(MatterEvidence evidence) {
        return sentences(evidence) > 1 && !evidence.says(WageCues.OWN);
    }

    private static long sentences(MatterEvidence evidence) {
        return evidence.letter().text().chars().filter(c -> c == '。').count();
    }

    /** How much of a case is told: a sum counts for two. */
    static int facts(Findings soFar) {
        int facts = soFar.find(Field.AMOUNT).isPresent() ? 2 : 0;
        for (Field<?> field : CASE) {
            facts += soFar.find(field).isPresent() ? 1 : 0;
        }
        return facts;
    }

    private static boolean isInjury(MatterEvidence evidence) {
        return evidence.isCasualty() || evidence.says(DemandCues.INJURY) && evidence.says(DemandCues.WORK_PLACE);
    }
}
