package org.xinsheng.api;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xinsheng.clue.Clues;
import org.xinsheng.clue.NewReport;
import org.xinsheng.clue.ReportView;
import org.xinsheng.clue.SourceChannel;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.Ids;
import org.xinsheng.core.PhoneNumber;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.extraction.Extraction;
import org.xinsheng.extraction.Extractor;
import org.xinsheng.extraction.Utterance;
import org.xinsheng.reporter.ReporterVault;
import org.xinsheng.routing.Alarms;
import org.xinsheng.routing.FirstContact;

/** Registers what comes in whole: a report of another system, a hotline transcript. */
@Component
class Intake {

    private final Extractor extractor;
    private final KnownFacts knownFacts;
    private final ReporterVault vault;
    private final FirstContact firstContact;
    private final Clues clues;
    private final Alarms alarms;
    private final Clock clock;

    Intake(
            Extractor extractor,
            KnownFacts knownFacts,
            ReporterVault vault,
            FirstContact firstContact,
            Clues clues,
            Alarms alarms,
            Clock clock) {
        this.extractor = extractor;
        this.knownFacts = knownFacts;
        this.vault = vault;
        this.firstContact = firstContact;
        this.clues = clues;
        this.alarms = alarms;
        this.clock = clock;
    }

    /** @return its number; of a report that the other system sent before, the number it has */
    @Transactional
    ReportNumber report(StaffMember by, ReportResource.Body body) {
        SourceChannel source = Objects.requireNonNull(body.channel);
        String text = Objects.requireNonNull(body.text);
        Optional<ReportView> known = known(by.serviceRegion(), source, body.externalNumber);
        if (known.isPresent()) {
            return known.get().number();
        }
        Instant at = body.receivedAt == null ? clock.instant() : body.receivedAt.toInstant();
        Extraction read = extractor.extract(text, at);
        ReportFacts facts = knownFacts.over(read.facts(), body.known);
        return register(
                by, source, body.externalNumber, body.phone(), text, new Extraction(facts, read.evidence()), at);
    }

    /** @return its number and what was read; of a ticket that is known, the number it has */
    @Transactional
    Transcribed transcript(
            StaffMember by, String ticket, Optional<PhoneNumber> caller, List<Utterance> utterances, Instant calledAt) {
        Extraction read = extractor.extract(utterances, calledAt);
        ReportNumber number = known(by.serviceRegion(), SourceChannel.HOTLINE, ticket)
                .map(ReportView::number)
                .orElseGet(() -> register(
                        by, SourceChannel.HOTLINE, ticket, caller, Utterance.join(utterances), read, calledAt));
        return new Transcribed(number, read);
    }

    private Optional<ReportView> known(RegionCode region, SourceChannel source, @Nullable String externalNumber) {
        return externalNumber == null ? Optional.empty() : clues.report(region, source, externalNumber);
    }

    private ReportNumber register(
            StaffMember by,
            SourceChannel source,
            @Nullable String externalNumber,
            Optional<PhoneNumber> phone,
            String text,
            Extraction read,
            Instant receivedAt) {
        RegionCode region = by.serviceRegion();
        Cause cause = Cause.operation(Ids.next(clock));
        ReporterId reporter = phone.map(p -> vault.identify(region, new ChannelAddress(ChannelType.SMS, p.value())))
                .orElseGet(() -> vault.anonymous(region));
        ReportNumber number = firstContact
                .register(new NewReport(
                        region,
                        reporter,
                        null,
                        source,
                        externalNumber,
                        text,
                        List.of(),
                        read.facts(),
                        read.evidence(),
                        receivedAt,
                        cause))
                .report()
                .number();
        raiseAlarm(region, reporter, number, read, cause);
        return number;
    }

    /** R01, R02: danger in a transcript or a forwarded report is as urgent as in a text. */
    private void raiseAlarm(RegionCode region, ReporterId reporter, ReportNumber number, Extraction read, Cause cause) {
        if (read.facts().incident().isUrgent()) {
            alarms.raise(region, null, reporter, number, read.facts().incident(), "extraction", clock.instant(), cause);
        }
    }

    /** What became of a transcript. */
    record Transcribed(ReportNumber number, Extraction extraction) {}
}
