package org.xinsheng.extraction;

import java.util.EnumSet;
import java.util.Set;
import org.xinsheng.core.Intent;
import org.xinsheng.core.Matter;

/** Takes back what single readers found but the text as a whole denies. */
final class Contradictions {

    /** Who asks how things stand, takes back or thanks does not report that one person is owed. */
    private static final Set<Intent> NO_REPORT = EnumSet.of(
            Intent.QUERY_STATUS,
            Intent.WITHDRAW,
            Intent.CORRECT,
            Intent.THANKS,
            Intent.GREETING,
            Intent.CONSULT,
            Intent.SUPPLEMENT,
            Intent.OTHER);

    /** Above this who asks for project money tells how he himself has worked for it; shorter, it is one firm's claim. */
    private static final int SHORT_TEXT = 120;

    private Contradictions() {}

    static void remove(Findings findings, NormalizedText text) {
        boolean isShort = text.length() <= SHORT_TEXT;
        boolean reports = findings.value(Field.INTENT)
                .map(intent -> !NO_REPORT.contains(intent))
                .orElse(true);
        boolean businesses = findings.value(Field.MATTER)
                .map(matter -> matter == Matter.PROJECT_PAYMENT)
                .orElse(false);
        String headcount = findings.find(Field.HEADCOUNT).map(Finding::by).orElse("");
        boolean writer = headcount.equals("rule:writer");
        boolean assumed = writer || headcount.equals("rule:speaker");
        boolean unsaid = writer && findings.value(Field.MATTER).isEmpty();
        if (assumed && (!reports || businesses && isShort || unsaid || isUnrelated(findings))) {
            findings.remove(Field.HEADCOUNT);
        }
        if (isUnrelated(findings)) {
            findings.remove(Field.EMPLOYER);
            findings.remove(Field.PROJECT);
        }
        if (isSmallTalk(findings)) {
            findings.remove(Field.AMOUNT);
            findings.remove(Field.PERIOD);
            findings.remove(Field.HEADCOUNT);
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
