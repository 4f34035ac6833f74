package org.xinsheng.dialog;

import java.time.Clock;
import java.time.Duration;
import java.time.Year;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.xinsheng.clue.ReportView;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.dialog.ProofStore.Kind;
import org.xinsheng.dialog.script.Wish;
import org.xinsheng.intake.Turn;
import org.xinsheng.reporter.ReporterVault;

/**
 * Somebody comes back from elsewhere with a number. Who shows the secret code, or the six digits that were sent to the
 * phone of the report, goes on where that conversation stands; from then on both are one thread. Until then nobody is told
 * anything, not even whether there is such a report (domain: safeguards).
 */
@Component
class ResumeTalk {

    static final String REASON = "resume";

    private static final Pattern CALLED = Pattern.compile("编号|单号|登记号|回执号|number|no\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIX_DIGITS =
            Pattern.compile("\\s*(?:验证码|核对码|数字|码)?(?:是|：|:)?\\s*([0-9]{6})\\s*[。.]?\\s*");
    private static final Pattern HAS_NONE =
            Pattern.compile("(?s)(?=.{1,14}$).*(没|丢|忘|收不到|换号|换手机|停机|找不到|不记得|记不得|不知道|不晓得).*");
    private static final Pattern ASKING = Pattern.compile(
            "编号|单号|登记号|回执号|[0-9*\\s\\p{P}]|帮忙?|请|麻烦|我想?|要|查询?|问|看|一下|下|进度|结果|的|是|这个?|那个?|事情?|案子|办|得|到|怎么样|咋样|如何|了|吗|呢|你好|您好|口令");

    private static final int NUMBERS_A_DAY = 10;
    private static final int FEW = 3;
    private static final int FIRST_YEAR = 25;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final CodeDesk codes;
    private final PhoneProof phone;
    private final ProofStore attempts;
    private final Joining joining;
    private final ReportTalk reports;
    private final Handovers handovers;

    ResumeTalk(
            CodeDesk codes,
            PhoneProof phone,
            ProofStore attempts,
            Joining joining,
            ReportTalk reports,
            Handovers handovers) {
        this.codes = codes;
        this.phone = phone;
        this.attempts = attempts;
        this.joining = joining;
        this.reports = reports;
        this.handovers = handovers;
    }

    /** Whether a text needs no more to be waited for. */
    static boolean isComplete(Turn turn, DialogueState state) {
        String text = Reach.of(turn);
        return SecretCode.in(text).isPresent()
                || (state.claim != null && SIX_DIGITS.matcher(text).matches());
    }

    /** @return whether this answers the turn */
    boolean take(Exchange exchange) {
        Optional<SecretCode> code = SecretCode.in(Reach.of(exchange.turn()));
        Optional<ReportNumber> named = named(exchange);
        if (named.isPresent() && joining.isOwn(exchange, named.get())) {
            return false;
        }
        Optional<Claim> open = Optional.ofNullable(exchange.state().claim).filter(c -> c.isOpen(exchange.now()));
        if (named.isPresent()) {
            Claim claim = new Claim(named.get(), exchange.now(), words(exchange));
            exchange.state().claim = claim;
            return isTooMuch(exchange, claim)
                    || code.map(shown -> secret(exchange, claim, shown)).orElseGet(() -> ask(exchange, claim));
        }
        if (code.isPresent() && open.isPresent()) {
            return isTooMuch(exchange, open.get()) || secret(exchange, open.get(), code.get());
        }
        if (code.isPresent() && isShown(exchange)) {
            exchange.reply().say("resume-number");
            return true;
        }
        return open.isPresent() && goOn(exchange, open.get());
    }

    /** Whether 16 digits are meant as a code: called so, or said alone where nothing was reported yet. */
    private static boolean isShown(Exchange exchange) {
        boolean registered = exchange.state().reports.stream().anyMatch(OpenReport::isRegistered);
        return exchange.text().contains("口令") || (!registered && words(exchange).isEmpty());
    }

    /** A text after a number was named. */
    private boolean goOn(Exchange exchange, Claim claim) {
        Matcher digits = SIX_DIGITS.matcher(exchange.text());
        if (digits.matches()) {
            return isTooMuch(exchange, claim)
                    || settle(exchange, claim, codes.proves(exchange, claim.number(), digits.group(1)));
        }
        if (HAS_NONE.matcher(exchange.text()).matches()) {
            file(exchange, claim);
            person(exchange);
            return true;
        }
        return false;
    }

    private boolean secret(Exchange exchange, Claim claim, SecretCode code) {
        return settle(exchange, claim, codes.proves(exchange, claim.number(), code));
    }

    private boolean settle(Exchange exchange, Claim claim, boolean right) {
        if (right) {
            exchange.state().claim = null;
            joining.join(
                    exchange,
                    codes.report(exchange.row().region(), claim.number()).orElseThrow());
            goOn(exchange, claim.words());
        } else if (!isTooMuch(exchange, claim)) {
            exchange.reply().say("resume-wrong");
        }
        return true;
    }

    /** What was said with the number, now that it may be. */
    private void goOn(Exchange exchange, String words) {
        Exchange said = exchange.saying(words).quietly();
        if (StatusTalk.REOPEN.matcher(words).find()) {
            joining.reopen(said);
        } else if (!words.isEmpty()) {
            reports.take(said, reports.hear(said));
        }
    }

    /** Whoever tells a whole case has it registered at once, whatever comes of the number. */
    private boolean ask(Exchange exchange, Claim claim) {
        attempts.note(exchange.row().region(), exchange.row().id(), claim.number(), Kind.ASKED);
        phone.send(exchange, claim.number());
        Heard heard = reports.hear(exchange);
        if (SlotField.known(heard.facts()).size() > 1 && reports.take(exchange.quietly(), heard)) {
            exchange.state().claim = new Claim(claim.number(), claim.at(), "");
        }
        exchange.reply().say("resume-ask");
        return true;
    }

    /** What was said with a number that could not be proved is a report of its own; its words name the number. */
    private void file(Exchange exchange, Claim claim) {
        exchange.state().claim = null;
        if (!claim.words().isEmpty()
                && !StatusTalk.REOPEN.matcher(claim.words()).find()) {
            Exchange said = exchange.saying(claim.words()).quietly();
            reports.take(said, reports.hear(said));
        }
    }

    /** After too many guesses about a number, or too many numbers, only a person answers. */
    private boolean isTooMuch(Exchange exchange, Claim claim) {
        ConversationStore.Row row = exchange.row();
        boolean tooMuch = codes.isLocked(row.region(), claim.number())
                || attempts.count(row.region(), row.id(), Kind.ASKED, Duration.ofDays(1)) >= NUMBERS_A_DAY;
        if (tooMuch) {
            file(exchange, claim);
            person(exchange);
        }
        return tooMuch;
    }

    private void person(Exchange exchange) {
        handovers.call(exchange.row(), REASON, exchange.cause());
        if (exchange.sayOnce("resume-person")) {
            exchange.reply().markDecision();
        }
    }

    /** A number of ours: called so, or one that can have been given out. */
    private static Optional<ReportNumber> named(Exchange exchange) {
        return OwnReports.named(exchange.text())
                .flatMap(ReportNumber::parse)
                .filter(number -> CALLED.matcher(exchange.text()).find() || isGiven(exchange, number))
                .filter(number -> !CaseWords.isAsColleagues(exchange.text()));
    }

    private static boolean isGiven(Exchange exchange, ReportNumber number) {
        int year = Integer.parseInt(number.value().substring(0, 2));
        return year >= FIRST_YEAR
                && year <= Year.from(exchange.now().atZone(CHINA)).getValue() % 100;
    }

    private static String words(Exchange exchange) {
        boolean onlyAsks = ASKING.matcher(exchange.text()).replaceAll("").length() <= FEW;
        boolean reopens = StatusTalk.REOPEN.matcher(exchange.text()).find();
        return onlyAsks && !reopens ? "" : exchange.text();
    }

    /** Makes two conversations one thread. */
    @Component
    static class Joining {
        private final OwnReports own;
        private final Threads threads;
        private final StatusTalk status;
        private final ReporterVault vault;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Joining(
                OwnReports own,
                Threads threads,
                StatusTalk status,
                ReporterVault vault,
                ApplicationEventPublisher events,
                Clock clock) {
            this.own = own;
            this.threads = threads;
            this.status = status;
            this.vault = vault;
            this.events = events;
            this.clock = clock;
        }

        boolean isOwn(Exchange exchange, ReportNumber number) {
            return own.of(exchange.row()).contains(number);
        }

        void join(Exchange exchange, ReportView report) {
            ConversationStore.Row row = exchange.row();
            vault.join(row.region(), report.reporter(), row.reporter());
            threads.goOn(exchange, report);
            events.publishEvent(
                    new ThreadResumed(row.region(), row.id(), report.number(), clock.instant(), exchange.cause()));
            exchange.reply().say("resume-done");
            status.about(exchange, report.number());
        }

        /** What has ended is looked at again; else it was just told how it stands. */
        void reopen(Exchange exchange) {
            status.take(exchange, Wish.REOPEN);
        }
    }
}
