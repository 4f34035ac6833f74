package org.xinsheng.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinsheng.channel.OurAddresses;
import org.xinsheng.clue.ReportView;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.PhoneNumber;
import org.xinsheng.core.RegionCode;
import org.xinsheng.dialog.StatusTexts;
import org.xinsheng.dialog.Texts;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.outbox.Draft;
import org.xinsheng.outbox.Outbox;
import org.xinsheng.reporter.ContactPreference;
import org.xinsheng.reporter.ReporterVault;

/** Finds the way to a person, and puts the text into the outbox. Whoever cannot be reached by text gets none. */
@Component
class Post {

    private static final Set<ChannelType> WRITTEN =
            EnumSet.of(ChannelType.SMS, ChannelType.WECHAT, ChannelType.WEBCHAT);

    private final ReporterVault vault;
    private final OurAddresses ours;
    private final Texts texts;
    private final Outbox outbox;
    private final StatusTexts statusTexts;
    private final Clock clock;

    Post(ReporterVault vault, OurAddresses ours, Texts texts, Outbox outbox, StatusTexts statusTexts, Clock clock) {
        this.vault = vault;
        this.ours = ours;
        this.texts = texts;
        this.outbox = outbox;
        this.statusTexts = statusTexts;
        this.clock = clock;
    }

    /** In safe mode nothing but a request to call, in the hours that were chosen; nothing at all to those who want none. */
    void toReporter(RegionCode region, ReportView report, Cause cause, String template, Map<String, String> values) {
        ContactPreference preference = vault.preference(region, report.reporter());
        if (preference.optedOut()) {
            return;
        }
        Map<String, String> all = new HashMap<>(values);
        all.put("no", report.number().value());
        String said = preference.safeMode() ? "safe-mode" : template;
        way(region, report).ifPresent(way -> {
            add(
                    region,
                    way,
                    cause,
                    report.reporter().toString(),
                    // two reports of one person are told apart by their numbers
                    template + ":" + report.number().value(),
                    said,
                    all,
                    preference.earliest(clock.instant()));
            statusTexts.sent(region, way.to(), way.from(), report.number(), said);
        });
    }

    /** An alarm goes to the phone; without one, the console shows it. */
    void toStaff(RegionCode region, StaffMember member, Cause cause, String purpose, String template) {
        PhoneNumber phone = member.alertPhone();
        Optional<ChannelAddress> from = ours.of(region, ChannelType.SMS);
        if (phone != null && from.isPresent()) {
            ChannelAddress to = new ChannelAddress(ChannelType.SMS, phone.value());
            add(
                    region,
                    new Way(from.get(), to, null),
                    cause,
                    member.id().value(),
                    purpose,
                    template,
                    Map.of(),
                    clock.instant());
        }
    }

    /** Where the report came from if that can be written to, else the address used last. */
    private Optional<Way> way(RegionCode region, ReportView report) {
        List<Way> ways = vault.addresses(region, report.reporter()).stream()
                .filter(address -> WRITTEN.contains(address.channel()))
                .flatMap(address -> ours.of(region, address.channel()).stream()
                        .map(from -> new Way(from, address, conversation(report, address))))
                .toList();
        return ways.stream()
                .filter(way -> way.conversation() != null)
                .findFirst()
                .or(() -> ways.stream().findFirst());
    }

    private static @Nullable ConversationId conversation(ReportView report, ChannelAddress address) {
        return report.source().name().equals(address.channel().name()) ? report.conversation() : null;
    }

    private void add(
            RegionCode region,
            Way way,
            Cause cause,
            String recipient,
            String purpose,
            String template,
            Map<String, String> values,
            Instant notBefore) {
        ChannelType channel = way.to().channel();
        outbox.add(new Draft(
                region,
                way.conversation(),
                way.from(),
                way.to(),
                texts.render(region, channel, template, values),
                cause,
                recipient,
                purpose,
                channel.isSms() ? template : null,
                notBefore));
    }

    /** From one of our addresses to one of theirs. */
    private record Way(
            ChannelAddress from,
            ChannelAddress to,
            @Nullable ConversationId conversation) {}
}
