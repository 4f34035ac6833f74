package org.xinsheng.dialog;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinsheng.clue.Clues;
import org.xinsheng.clue.ReportView;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.KeyedHash;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.dialog.ProofStore.Kind;
import org.xinsheng.dialog.script.Wish;
import org.xinsheng.outbox.Outbox;
import org.xinsheng.reporter.ReporterVault;

/**
 * Gives out the secret codes of anonymous chats, and checks whatever somebody shows to be the one who reported. Nobody
 * learns here whether a number exists: limits count for every number alike.
 */
@Component
class CodeDesk implements Responder {

    private static final String SECRET = "dialog.secret-code";
    private static final String PHONE = "dialog.phone-code";
    private static final int WRONG_AN_HOUR = 5;
    private static final Duration HOUR = Duration.ofHours(1);

    private final ProofStore store;
    private final ReporterVault vault;
    private final Clues clues;
    private final Outbox outbox;
    private final KeyedHash hash;

    CodeDesk(ProofStore store, ReporterVault vault, Clues clues, Outbox outbox, KeyedHash hash) {
        this.store = store;
        this.vault = vault;
        this.clues = clues;
        this.outbox = outbox;
        this.hash = hash;
    }

    @Override
    public Set<Wish> wishes() {
        return EnumSet.of(Wish.CODE);
    }

    /** A new code for the chat that asks; the one before counts no more. */
    @Override
    public boolean take(Exchange exchange, Wish wish) {
        if (exchange.channel() == ChannelType.WEBCHAT
                && !exchange.state().registered().isEmpty()) {
            give(exchange);
        } else {
            exchange.reply().say("code-none");
        }
        return true;
    }

    /** What an anonymous chat gets with its first number. */
    void giveFirst(Exchange exchange) {
        ConversationStore.Row row = exchange.row();
        boolean receipt =
                exchange.reply().says("registered") || exchange.reply().says("another-report");
        if (receipt
                && exchange.channel() == ChannelType.WEBCHAT
                && store.secrets(row.region(), vault.same(row.region(), row.reporter()))
                        .isEmpty()) {
            give(exchange);
        }
    }

    private void give(Exchange exchange) {
        ConversationStore.Row row = exchange.row();
        SecretCode code = store.newSecret();
        store.keepSecret(row.region(), row.reporter(), hash.of(SECRET, row.reporter() + " " + code.value()));
        exchange.reply().with("secret", code.spaced()).say("code").markSecret();
    }

    /** It is shown until the worker's next text, and never again. */
    void putAway(Exchange exchange) {
        if (exchange.channel() == ChannelType.WEBCHAT) {
            outbox.conceal(exchange.row().region(), exchange.row().id());
        }
    }

    /** The report with a number, if there is one. */
    Optional<ReportView> report(RegionCode region, ReportNumber number) {
        return clues.find(region, number)
                .flatMap(clue -> clues.reports(region, clue.id()).stream()
                        .filter(report -> report.number().equals(number))
                        .findFirst());
    }

    /** Whether so much was guessed about a number that nothing is answered about it any more. */
    boolean isLocked(RegionCode region, ReportNumber number) {
        return store.count(region, number, Kind.WRONG, HOUR) >= WRONG_AN_HOUR;
    }

    boolean proves(Exchange exchange, ReportNumber number, SecretCode code) {
        RegionCode region = exchange.row().region();
        return checked(
                exchange,
                number,
                report(region, number).stream()
                        .flatMap(report -> vault.same(region, report.reporter()).stream())
                        .anyMatch(reporter -> store.secrets(region, Set.of(reporter))
                                .contains(hash.of(SECRET, reporter + " " + code.value()))));
    }

    boolean proves(Exchange exchange, ReportNumber number, String phoneCode) {
        Optional<String> sent =
                store.phoneCode(exchange.row().region(), exchange.row().id(), number);
        return checked(exchange, number, sent.equals(Optional.of(phoneHash(exchange, number, phoneCode))));
    }

    private boolean checked(Exchange exchange, ReportNumber number, boolean right) {
        if (!right) {
            store.note(exchange.row().region(), exchange.row().id(), number, Kind.WRONG);
        }
        return right;
    }

    /** Notes the hash of six digits that are sent to a phone. */
    void expectPhoneCode(Exchange exchange, ReportNumber number, String phoneCode, Instant until) {
        store.keepPhoneCode(
                exchange.row().region(), exchange.row().id(), number, phoneHash(exchange, number, phoneCode), until);
        store.note(exchange.row().region(), exchange.row().id(), number, Kind.SENT);
    }

    private String phoneHash(Exchange exchange, ReportNumber number, String phoneCode) {
        return hash.of(PHONE, exchange.row().id() + " " + number + " " + phoneCode);
    }
}
