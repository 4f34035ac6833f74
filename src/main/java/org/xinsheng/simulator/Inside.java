package org.xinsheng.simulator;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinsheng.clue.ClueView;
import org.xinsheng.clue.Clues;
import org.xinsheng.clue.ReportView;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.PhoneNumber;
import org.xinsheng.core.RegionCode;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.directory.Unit;
import org.xinsheng.extraction.Extraction;
import org.xinsheng.extraction.Extractor;
import org.xinsheng.intake.ReceivedText;
import org.xinsheng.intake.ReceivedTexts;
import org.xinsheng.outbox.SentText;
import org.xinsheng.outbox.SentTexts;
import org.xinsheng.pages.FactLines;
import org.xinsheng.pages.MarkedText;
import org.xinsheng.reporter.ReporterVault;

/** Follows every text of one telephone through the service. */
@Component
@Profile({"embedded", "test"})
class Inside {

    private static final int SHOWN = 100;

    private final Phone phone;
    private final ReceivedTexts received;
    private final SentTexts sent;
    private final Extractor extractor;
    private final Clues clues;
    private final ReporterVault vault;
    private final Directory directory;
    private final FactLines factLines;

    Inside(
            Phone phone,
            ReceivedTexts received,
            SentTexts sent,
            Extractor extractor,
            Clues clues,
            ReporterVault vault,
            Directory directory,
            FactLines factLines) {
        this.phone = phone;
        this.received = received;
        this.sent = sent;
        this.extractor = extractor;
        this.clues = clues;
        this.vault = vault;
        this.directory = directory;
        this.factLines = factLines;
    }

    /** What was said on both sides, for noticing changes too. */
    record Thread(List<ReceivedText> received, List<SentText> sent) {}

    /**
     * What became of one text.
     *
     * @param report that it went into; null if it is in none
     * @param clue of that report; null with it
     * @param responsible unit and person in words; null without a clue
     */
    record Followed(
            ReceivedText text,
            MarkedText understood,
            List<FactLines.Line> facts,
            @Nullable ReportView report,
            @Nullable ClueView clue,
            @Nullable String responsible,
            List<SentText> answers) {}

    Thread thread(PhoneNumber number) {
        RegionCode region = phone.region();
        ConversationId conversation = received.conversation(region, address(number), phone.service());
        return new Thread(received.of(region, conversation, SHOWN), sent.of(region, conversation, SHOWN));
    }

    /** The latest first. */
    List<Followed> follow(PhoneNumber number, Thread thread, Locale locale) {
        List<ReportView> reports = vault.find(phone.region(), address(number))
                .map(reporter -> clues.reportsOf(phone.region(), reporter))
                .orElse(List.of());
        List<ReceivedText> texts = thread.received();
        return java.util.stream.IntStream.range(0, texts.size())
                .mapToObj(i -> follow(
                        texts.get(i),
                        i + 1 < texts.size() ? texts.get(i + 1).receivedAt() : Instant.MAX,
                        reports,
                        thread.sent(),
                        locale))
                .toList()
                .reversed();
    }

    private Followed follow(
            ReceivedText text, Instant until, List<ReportView> reports, List<SentText> sent, Locale locale) {
        Extraction read = extractor.extract(text.text(), text.receivedAt());
        ReportView report = reports.stream()
                .filter(r -> r.messages().contains(text.id()))
                .findFirst()
                .orElse(null);
        ClueView clue = report == null
                ? null
                : clues.find(phone.region(), report.number()).orElse(null);
        return new Followed(
                text,
                MarkedText.of(text.text(), read.evidence()),
                factLines.of(read.facts(), read.evidence(), locale).stream()
                        .filter(line -> line.confidence() != null)
                        .toList(),
                report,
                clue,
                clue == null ? null : responsible(clue),
                sent.stream()
                        .filter(s -> !s.createdAt().isBefore(text.receivedAt())
                                && s.createdAt().isBefore(until))
                        .toList());
    }

    private String responsible(ClueView clue) {
        String unit = directory
                .findUnit(clue.responsibility().unit())
                .map(Unit::shortName)
                .orElse(clue.responsibility().unit().value());
        String person = directory
                .findStaff(clue.responsibility().person())
                .map(StaffMember::name)
                .orElse(clue.responsibility().person().value());
        return unit + " " + person;
    }

    private static ChannelAddress address(PhoneNumber number) {
        return new ChannelAddress(ChannelType.SMS, number.value());
    }
}
