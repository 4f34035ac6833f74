package org.xinsheng.dialog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xinsheng.clue.NewReport;
import org.xinsheng.clue.SourceChannel;
import org.xinsheng.clue.Supplement;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.Evidence;
import org.xinsheng.core.Intent;
import org.xinsheng.core.Matter;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.intake.Turn;
import org.xinsheng.routing.FirstContact;
import org.xinsheng.routing.FirstContact.Registration;

/** Registers what a conversation reports, early, and adds what comes later. */
@Component
class ReportFiling {

    /** A question about the law becomes a report with so many facts of a case. */
    private static final int CONCRETE = 2;

    private final FirstContact firstContact;

    ReportFiling(FirstContact firstContact) {
        this.firstContact = firstContact;
    }

    /**
     * Whether something is reported: nothing but the matter has to be known (容缺).
     *
     * @param speaksOfPay whether a word of pay or debt was said; without one, the matter alone is a guess
     * @param speaksOfLabour the same for an injury, insurance, project money, a dismissal
     */
    static boolean isReport(ReportFacts facts, boolean speaksOfPay, boolean speaksOfLabour) {
        int known = SlotField.known(facts).size();
        if (facts.matter().hasWages() && (speaksOfPay || known >= CONCRETE)) {
            return facts.intent() != Intent.CONSULT || known >= CONCRETE;
        }
        boolean other = facts.matter() != Matter.NOT_LABOUR && facts.intent() == Intent.REPORT;
        return other && (known > 0 || speaksOfLabour);
    }

    /**
     * Whether facts make a case of wages although the word was not said: a sum, people or months, and somebody or some
     * place to it.
     *
     * @param asked whether these facts answer our question
     */
    static boolean isConcrete(ReportFacts facts, boolean asked) {
        boolean counted = facts.amount() != null || facts.headcount() != null || facts.period() != null;
        long known = SlotField.known(facts).stream()
                .filter(field -> field != SlotField.REGION)
                .count();
        return counted && known >= (asked ? CONCRETE : 2 * CONCRETE);
    }

    void register(OpenReport report, ConversationStore.Row row, Turn turn, List<Evidence> evidence) {
        Registration registration = firstContact.register(new NewReport(
                row.region(),
                row.reporter(),
                row.id(),
                source(row.channel()),
                null,
                report.text,
                report.messages,
                report.facts,
                fitting(evidence, report.text),
                turn.texts().getFirst().receivedAt(),
                Cause.turn(turn.id())));
        note(report, registration, turn);
        report.messages.clear();
    }

    void supplement(OpenReport report, ConversationStore.Row row, Turn turn, String words, List<Evidence> evidence) {
        if (report.id == null) {
            return;
        }
        List<UUID> ids = turn.texts().stream().map(Turn.TurnText::id).toList();
        Registration registration = firstContact.supplement(new Supplement(
                row.region(),
                report.id,
                words,
                ids,
                report.facts,
                fitting(evidence, words),
                turn.receivedAt(),
                Cause.turn(turn.id())));
        note(report, registration, turn);
    }

    private static void note(OpenReport report, Registration registration, Turn turn) {
        report.heardAt = turn.receivedAt();
        Instant answerBy = registration.answerBy();
        report.id = registration.report().report();
        report.number = registration.report().number();
        report.holder = new OpenReport.Holder(
                registration.unit().shortName(),
                registration.person().title(),
                registration.unit().phone(),
                answerBy);
    }

    private static List<Evidence> fitting(List<Evidence> evidence, String text) {
        return evidence.stream().filter(e -> e.end() <= text.length()).toList();
    }

    private static SourceChannel source(ChannelType channel) {
        return switch (channel) {
            case SMS -> SourceChannel.SMS;
            case WECHAT -> SourceChannel.WECHAT;
            case WEBCHAT -> SourceChannel.WEBCHAT;
            case HOTLINE -> SourceChannel.HOTLINE;
            case API -> SourceChannel.WINDOW;
        };
    }
}
