package org.xinsheng.console;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xinsheng.clue.ClueQuery;
import org.xinsheng.clue.ClueView;
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
import org.xinsheng.extraction.Transcript;
import org.xinsheng.extraction.Utterance;
import org.xinsheng.pages.MarkedText;
import org.xinsheng.reporter.ReporterVault;
import org.xinsheng.routing.Alarms;
import org.xinsheng.routing.FirstContact;

/** Reads transcripts of the hotline and registers them, each ticket once. */
@Component
class TranscriptDesk {

    private static final int SIMILAR = 8;

    private final Extractor extractor;
    private final Clues clues;
    private final FirstContact firstContact;
    private final ReporterVault vault;
    private final Alarms alarms;
    private final Clock clock;

    TranscriptDesk(
            Extractor extractor,
            Clues clues,
            FirstContact firstContact,
            ReporterVault vault,
            Alarms alarms,
            Clock clock) {
        this.extractor = extractor;
        this.clues = clues;
        this.firstContact = firstContact;
        this.vault = vault;
        this.alarms = alarms;
        this.clock = clock;
    }

    /**
     * A transcript as it is understood.
     *
     * @param facts with what the operator typed over them
     */
    record Read(List<Utterance> utterances, Extraction extraction, ReportFacts facts) {

        /** What each side said, with marks. */
        List<Line> lines() {
            String joined = Utterance.join(utterances);
            List<Line> lines = new ArrayList<>();
            int at = 0;
            for (Utterance said : utterances) {
                int start = at + said.speaker().label().length() + 1;
                int end = start + said.text().length();
                lines.add(
                        new Line(said.speaker().name(), MarkedText.ofPart(joined, start, end, extraction.evidence())));
                at = end + 1;
            }
            return lines;
        }
    }

    /** What one side said. */
    record Line(String speaker, MarkedText text) {}

    /** @param known whether the ticket had been registered before */
    record Registered(ReportNumber number, boolean known) {}

    Read read(TranscriptForm form) {
        List<Utterance> utterances = Transcript.split(form.pasted());
        Extraction read = extractor.extract(utterances, clock.instant());
        return new Read(utterances, read, form.over(read.facts()));
    }

    /** Clues that share the employer or the project, the project first. */
    List<ClueView> similar(StaffMember me, ReportFacts facts) {
        Map<ReportNumber, ClueView> found = new LinkedHashMap<>();
        for (String name : new @Nullable String[] {facts.project(), facts.employer()}) {
            if (name != null && name.strip().length() > 1) {
                clues.list(new ClueQuery(me.serviceRegion(), 0, SIMILAR, Set.of(), null, me.unit(), name.strip()))
                        .items()
                        .forEach(clue -> found.putIfAbsent(clue.number(), clue));
            }
        }
        return found.values().stream().limit(SIMILAR).toList();
    }

    @Transactional
    Registered register(StaffMember me, String ticket, Optional<PhoneNumber> caller, Read read) {
        RegionCode region = me.serviceRegion();
        Optional<ReportView> known = clues.report(region, SourceChannel.HOTLINE, ticket);
        if (known.isPresent()) {
            return new Registered(known.get().number(), true);
        }
        Instant now = clock.instant();
        Cause cause = Cause.operation(Ids.next(clock));
        ReporterId reporter = caller.map(
                        phone -> vault.identify(region, new ChannelAddress(ChannelType.SMS, phone.value())))
                .orElseGet(() -> vault.anonymous(region));
        ReportNumber number = firstContact
                .register(new NewReport(
                        region,
                        reporter,
                        null,
                        SourceChannel.HOTLINE,
                        ticket,
                        Utterance.join(read.utterances()),
                        List.of(),
                        read.facts(),
                        read.extraction().evidence(),
                        now,
                        cause))
                .report()
                .number();
        if (read.facts().incident().isUrgent()) {
            alarms.raise(region, null, reporter, number, read.facts().incident(), "transcript", now, cause);
        }
        return new Registered(number, false);
    }
}
