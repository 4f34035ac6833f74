package org.xinsheng.dialog;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinsheng.channel.OurAddresses;
import org.xinsheng.clue.ReportView;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.dialog.ProofStore.Kind;
import org.xinsheng.outbox.Draft;
import org.xinsheng.outbox.Outbox;
import org.xinsheng.reporter.ContactPreference;
import org.xinsheng.reporter.ReporterVault;

/**
 * Sends six digits to the phone that a report came from, for whoever names its number elsewhere. Never in safe mode, never
 * outside the hours that were chosen, and so seldom that it is no way to pester anybody.
 */
@Component
class PhoneProof {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration VALID = Duration.ofMinutes(10);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int SENT_A_DAY = 3;

    private final CodeDesk codes;
    private final ProofStore store;
    private final ReporterVault vault;
    private final OurAddresses ours;
    private final Outbox outbox;
    private final Texts texts;

    PhoneProof(CodeDesk codes, ProofStore store, ReporterVault vault, OurAddresses ours, Outbox outbox, Texts texts) {
        this.codes = codes;
        this.store = store;
        this.vault = vault;
        this.ours = ours;
        this.outbox = outbox;
        this.texts = texts;
    }

    /** What is answered does not depend on whether anything is sent. */
    void send(Exchange exchange, ReportNumber number) {
        RegionCode region = exchange.row().region();
        Optional<ReportView> report = codes.report(region, number).filter(r -> mayBeTold(exchange, r));
        Optional<ChannelAddress> phone = report.flatMap(r -> vault.ownPhone(region, r.reporter()));
        Optional<ChannelAddress> from = ours.of(region, ChannelType.SMS);
        if (report.isEmpty() || phone.isEmpty() || from.isEmpty() || isEnough(exchange, number)) {
            return;
        }
        String code = "%06d".formatted(RANDOM.nextInt(1_000_000));
        codes.expectPhoneCode(exchange, number, code, exchange.now().plus(VALID));
        outbox.add(new Draft(
                region,
                null,
                from.get(),
                phone.get(),
                texts.render(region, ChannelType.SMS, "resume-code", Map.of("code", code)),
                exchange.cause(),
                report.get().reporter().toString(),
                "code",
                "resume-code",
                exchange.now()));
    }

    private boolean mayBeTold(Exchange exchange, ReportView report) {
        ContactPreference preference = vault.preference(exchange.row().region(), report.reporter());
        return !preference.safeMode() && !preference.earliest(exchange.now()).isAfter(exchange.now());
    }

    /** One that still counts is not sent again. */
    private boolean isEnough(Exchange exchange, ReportNumber number) {
        RegionCode region = exchange.row().region();
        return store.count(region, number, Kind.SENT, DAY) >= SENT_A_DAY
                || store.phoneCode(region, exchange.row().id(), number).isPresent();
    }
}
