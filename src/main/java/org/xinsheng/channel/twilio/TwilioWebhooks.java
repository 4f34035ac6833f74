package org.xinsheng.channel.twilio;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xinsheng.channel.InboundSink;
import org.xinsheng.channel.ReceiptSink;
import org.xinsheng.channel.RejectedMessage;
import org.xinsheng.core.ChannelType;

/**
 * The two addresses that Twilio calls. "Ok" is said only after the commit; whatever cannot be trusted or placed is kept in
 * quarantine. The reply says nothing: answers go through the outbox.
 */
@RestController
@ConditionalOnProperty("xinsheng.channel.twilio.account-sid")
class TwilioWebhooks {

    private static final Logger log = LoggerFactory.getLogger(TwilioWebhooks.class);
    private static final String NO_REPLY = "<Response/>";

    private final RequestSignature signature;
    private final Urls urls;
    private final InboundReader texts;
    private final ReceiptReader receipts;
    private final InboundSink inbox;
    private final ReceiptSink deliveries;
    private final Clock clock;

    TwilioWebhooks(
            RequestSignature signature,
            Urls urls,
            InboundReader texts,
            ReceiptReader receipts,
            InboundSink inbox,
            ReceiptSink deliveries,
            Clock clock) {
        this.signature = signature;
        this.urls = urls;
        this.texts = texts;
        this.receipts = receipts;
        this.inbox = inbox;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @PostMapping(Urls.MESSAGES)
    ResponseEntity<String> message(HttpServletRequest request) throws IOException {
        return trusted(request, this::store);
    }

    @PostMapping(Urls.RECEIPTS)
    ResponseEntity<String> receipt(HttpServletRequest request) throws IOException {
        return trusted(request, this::settle);
    }

    private ResponseEntity<String> trusted(
            HttpServletRequest received, BiFunction<SignedRequest, FormBody, ResponseEntity<String>> work)
            throws IOException {
        SignedRequest request = SignedRequest.read(received);
        if (request.tooLong()) {
            return reject(request, "too-long", HttpStatus.CONTENT_TOO_LARGE);
        }
        FormBody form = FormBody.parse(request.body());
        String url = urls.seenByTwilio(request.path(), request.query());
        if (!signature.isValid(url, form, request.signature())) {
            return reject(request, "bad-signature", HttpStatus.FORBIDDEN);
        }
        return work.apply(request, form);
    }

    private ResponseEntity<String> store(SignedRequest request, FormBody form) {
        return switch (texts.read(form, request.body(), clock.instant())) {
            case InboundReader.Text text -> {
                inbox.accept(text.message());
                yield ok();
            }
            case InboundReader.Unusable unusable -> keep(request, unusable);
        };
    }

    private ResponseEntity<String> keep(SignedRequest request, InboundReader.Unusable unusable) {
        if (unusable.malformed()) {
            return reject(request, unusable.reason(), HttpStatus.BAD_REQUEST);
        }
        log.warn("A signed message could not be placed: {}", unusable.reason());
        quarantine(request, unusable.reason());
        return ok();
    }

    private ResponseEntity<String> settle(SignedRequest request, FormBody form) {
        return switch (receipts.read(request.query(), form, clock.instant())) {
            case ReceiptReader.Readable readable -> {
                if (!deliveries.accept(readable.receipt())) {
                    log.info("A receipt belongs to no attempt of ours");
                }
                yield ok();
            }
            case ReceiptReader.Meaningless meaningless -> ok();
            case ReceiptReader.Malformed malformed -> reject(request, "missing-parameter", HttpStatus.BAD_REQUEST);
        };
    }

    private ResponseEntity<String> reject(SignedRequest request, String reason, HttpStatus status) {
        quarantine(request, reason);
        return ResponseEntity.status(status).build();
    }

    private void quarantine(SignedRequest request, String reason) {
        inbox.quarantine(new RejectedMessage(ChannelType.SMS, reason, request.body(), clock.instant()));
    }

    private static ResponseEntity<String> ok() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_XML).body(NO_REPLY);
    }

    /** Nothing was stored: Twilio must not be told "ok". What the list shows later is taken in by the reconciliation. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class, IllegalStateException.class})
    ResponseEntity<Void> notStored(RuntimeException failure) {
        log.error("A webhook could not be stored: {}", failure.getClass().getName());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    }
}
