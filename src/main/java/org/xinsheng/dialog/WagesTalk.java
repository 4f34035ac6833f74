package org.xinsheng.dialog;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinsheng.core.Matter;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.dialog.script.DialogScript.Slot;
import org.xinsheng.dialog.script.Wish;

/**
 * Something else than wages was reported: are wages owed as well? Then that part goes on as wages (R05); if not, the matter
 * stays what it is, whatever the words for it sound like, and the rest of the text is read as usual.
 */
@Component
class WagesTalk implements Responder {

    private final ReportTalk reports;

    WagesTalk(ReportTalk reports) {
        this.reports = reports;
    }

    @Override
    public Set<Wish> wishes() {
        return EnumSet.of(Wish.MORE_WAGES, Wish.NO_WAGES);
    }

    @Override
    public boolean take(Exchange exchange, Wish wish) {
        OpenReport report = exchange.state().report();
        if (!report.isRegistered()) {
            return false;
        }
        report.settled.add("matter");
        if (wish == Wish.NO_WAGES) {
            return false;
        }
        Slot asked = exchange.asked();
        ReportFacts facts = report.facts;
        Matter matter = facts.matter().hasWages() ? facts.matter() : Matter.MIXED;
        reports.refile(exchange, report, facts.toBuilder().matter(matter).build());
        exchange.reply().say("noted");
        Questions.askNext(exchange, report, asked);
        return true;
    }
}
