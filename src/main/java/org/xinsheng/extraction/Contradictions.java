package org.xinsheng.extraction;

import java.util.EnumSet;
import java.util.Set;
import org.xinsheng.core.Intent;
import org.xinsheng.core.Matter;

/** Takes back what single readers found but the text as a whole denies. */
final class Contradictions {

    /** Who asks how things stand, takes back or thanks does not report that one person is owed. */
    private static final Set<Intent> NO_REPORT =
            EnumSet.of(Intent.QUERY_STATUS, Intent.WITHDRAW, Intent.CORRECT, Intent.THANKS, Intent.GREETING);

    private Contradictions() {}

    static void remove(Findings findings) {
        boolean reports = findings.value(Field.INTENT)
                .map(intent -> !NO_REPORT.contains(intent))
                .orElse(true);
        boolean businesses = findings.value(Field.MATTER)
                .map(matter -> matter == Matter.PROJECT_PAYMENT)
                .orElse(false);
        boolean assumed = findings.find(Field.HEADCOUNT)
                .map(finding -> finding.by().equals("rule:speaker"))
                .orElse(false);
        if (assumed && (!reports || businesses)) {
            findings.remove(Field.HEADCOUNT);
        }
        if (isUnrelated(findings)) {
            findings.remove(Field.EMPLOYER);
            findings.remove(Field.PROJECT);
        }
        if (isSmallTalk(findings)) {
            findings.remove(Field.AMOUNT);
            findings.remove(Field.PERIOD);
        }
    }

    private static boolean isSmallTalk(Findings findings) {
        boolean other = findings.value(Field.INTENT)
                .map(intent -> intent == Intent.OTHER || intent == Intent.GREETING || intent == Intent.THANKS)
                .orElse(false);
        return other && isUnrelated(findings);
    }

    /** Nobody owes for work in a letter on other matters. */
    private static boolean isUnrelated(Findings findings) {
        return findings.value(Field.MATTER)
                .map(matter -> matter == Matter.NOT_LABOUR)
                .orElse(false);
    }
}
