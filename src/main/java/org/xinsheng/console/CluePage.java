package org.xinsheng.console;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xinsheng.clue.ReportView;
import org.xinsheng.core.Evidence;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReporterId;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.directory.Unit;
import org.xinsheng.pages.FactLines;
import org.xinsheng.pages.Formats;
import org.xinsheng.pages.MarkedText;
import org.xinsheng.reporter.ContactPreference;
import org.xinsheng.reporter.ReporterVault;
import org.xinsheng.routing.CaseFile;
import org.xinsheng.routing.Proposal;
import org.xinsheng.routing.TransferView;

/** Puts a case file into the order of the five questions that a clerk asks. */
@Component
class CluePage {

    private final Desk desk;
    private final ReporterVault vault;
    private final FactLines facts;
    private final MessageSource messages;

    CluePage(Desk desk, ReporterVault vault, FactLines facts, MessageSource messages) {
        this.desk = desk;
        this.vault = vault;
        this.facts = facts;
        this.messages = messages;
    }

    /**
     * @param headline who owes whom how much since when
     * @param facts of the clue as a whole
     * @param said every report with its words
     * @param steps of the history, oldest first
     * @param openTransfer the offer that waits for an answer; null if none does
     * @param offeredUnit the unit it was offered to
     * @param proposedUnit name of the unit that the rules propose
     */
    record View(
            String headline,
            List<FactLines.Line> facts,
            List<Said> said,
            List<Step> steps,
            List<Offer> transfers,
            @Nullable TransferView openTransfer,
            @Nullable Unit offeredUnit,
            @Nullable Proposal proposal,
            @Nullable String proposedUnit,
            List<String> assisting,
            List<String> allowed,
            String summary,
            String legalBasis) {}

    /** A report: who said it, as far as staff see it, and the words with their marks. */
    record Said(ReportView report, String worker, ContactPreference preference, MarkedText text) {}

    /** A step of the history with names. */
    record Step(
            java.time.Instant at,
            String event,
            String unit,
            String person,
            @Nullable String actor,
            @Nullable String reason) {}

    /** An offer with names. */
    record Offer(TransferView transfer, String from, String to) {}

    View of(CaseFile file, StaffMember me, Locale locale) {
        ReportFacts known = file.clue().facts();
        TransferView open = file.transfers().stream()
                .filter(t -> t.status() == TransferView.Status.OFFERED)
                .findFirst()
                .orElse(null);
        Proposal proposal = file.proposal();
        Collection<Evidence> evidence =
                file.reports().stream().flatMap(r -> r.evidence().stream()).toList();
        return new View(
                headline(known, locale),
                facts.of(known, evidence, locale),
                file.reports().stream()
                        .map(report -> said(me.serviceRegion(), report))
                        .toList(),
                steps(file, locale),
                file.transfers().stream().map(this::offer).toList(),
                open,
                open == null ? null : desk.findUnit(open.to()),
                proposal,
                proposal == null || proposal.target() == null ? null : desk.unitName(proposal.target()),
                proposal == null
                        ? List.of()
                        : proposal.assisting().stream().map(desk::unitName).toList(),
                file.allowed().stream().map(op -> op.replace('/', '-')).toList(),
                summary(known),
                proposal == null ? "" : proposal.source());
    }

    boolean has(CaseFile file, ReporterId reporter) {
        return file.reports().stream().anyMatch(r -> r.reporter().equals(reporter));
    }

    private Said said(RegionCode region, ReportView report) {
        return new Said(
                report,
                vault.pseudonym(report.reporter()),
                vault.preference(region, report.reporter()),
                MarkedText.of(report.text(), report.evidence()));
    }

    private List<Step> steps(CaseFile file, Locale locale) {
        return file.history().stream()
                .map(h -> new Step(
                        h.at(),
                        Objects.requireNonNullElse(
                                messages.getMessage("event." + h.event(), null, h.event(), locale), h.event()),
                        desk.unitName(h.unit()),
                        desk.personName(h.person()),
                        h.actor() == null ? null : desk.personName(h.actor()),
                        h.reason()))
                .toList();
    }

    private Offer offer(TransferView transfer) {
        return new Offer(transfer, desk.unitName(transfer.from()), desk.unitName(transfer.to()));
    }

    private String headline(ReportFacts facts, Locale locale) {
        Formats formats = Formats.in(locale);
        String people = formats.people(facts.headcount());
        String amount = formats.headline(facts.amount());
        var line = new StringBuilder(say(locale, "headline.owes", new Object[] {
            facts.employer() == null ? say(locale, "headline.somebody") : facts.employer(),
            people.isEmpty()
                    ? say(locale, "headline.people-unknown")
                    : say(locale, people.equals("1") ? "headline.person" : "headline.people", people),
            amount.isEmpty() ? say(locale, "headline.amount-unknown") : amount
        }));
        for (String more : new String[] {formats.period(facts.period()), place(facts, locale)}) {
            line.append(more.isEmpty() ? "" : say(locale, "headline.comma") + more);
        }
        return line.toString();
    }

    private String place(ReportFacts facts, Locale locale) {
        if (facts.project() != null && facts.location() != null) {
            return say(locale, "headline.place", facts.project(), facts.location());
        }
        return facts.project() != null ? facts.project() : facts.location() == null ? "" : facts.location();
    }

    /** For the unit that gets an offer: always Chinese, from facts only, so that nobody's name or number is in it. */
    private String summary(ReportFacts facts) {
        return headline(facts, Locale.CHINA) + "。";
    }

    private String say(Locale locale, String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
