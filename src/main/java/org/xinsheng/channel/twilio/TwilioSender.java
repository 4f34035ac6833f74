package org.xinsheng.channel.twilio;

import com.twilio.exception.TwilioException;
import com.twilio.rest.api.v2010.account.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.xinsheng.channel.ChannelSender;
import org.xinsheng.channel.DeliveryStatus;
import org.xinsheng.channel.LookUp;
import org.xinsheng.channel.OutboundMessage;
import org.xinsheng.channel.SendResult;
import org.xinsheng.core.ChannelType;

/**
 * Sends by SMS. Twilio's list knows nothing of our attempts, so a look-up goes by receiver, sender, exact words and time,
 * and leaves out what belongs to other attempts. The list is read by receiver only and not by the day of sending, because
 * a message that still waits at Twilio has none: it must not be taken for one that is not there.
 */
final class TwilioSender implements ChannelSender {

    /** How far Twilio's clock may be behind ours; its times have whole seconds. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    /** More than a person gets in the time between an attempt and the last question for it. */
    private static final int MOST_LISTED = 1000;

    private static final String TRIAL = "Sent from your Twilio trial account - ";

    private final TwilioApi api;
    private final Urls urls;

    TwilioSender(TwilioApi api, Urls urls) {
        this.api = api;
        this.urls = urls;
    }

    @Override
    public ChannelType channel() {
        return ChannelType.SMS;
    }

    @Override
    public SendResult send(OutboundMessage message) {
        try {
            Message accepted = api.send(
                    message.from().value(), message.to().value(), message.text(), urls.receipts(message.attemptId()));
            String sid = accepted.getSid();
            return sid == null || sid.isBlank() || sid.length() > 64
                    ? new SendResult.Unknown("answer without a message id")
                    : new SendResult.Accepted(sid);
        } catch (TwilioFailure e) {
            return Failures.toResult(e);
        } catch (IllegalStateException e) {
            return new SendResult.NotProcessed("no URL for receipts", Duration.ofSeconds(5));
        }
    }

    @Override
    public LookUp lookUp(OutboundMessage message, Instant attemptedAt, Predicate<String> claimed) {
        try {
            return search(message, attemptedAt.minus(SKEW), claimed);
        } catch (TwilioFailure | TwilioException e) {
            return new LookUp.CannotAsk(String.valueOf(e.getMessage()));
        }
    }

    private LookUp search(OutboundMessage message, Instant since, Predicate<String> claimed) {
        int listed = 0;
        int olderInARow = 0;
        for (Message candidate : api.sentTo(message.to().value())) {
            olderInARow = isBefore(candidate, since) ? olderInARow + 1 : 0;
            if (olderInARow == 0 && isSame(candidate, message) && !claimed.test(candidate.getSid())) {
                return new LookUp.Found(candidate.getSid(), status(candidate));
            }
            if (olderInARow > TwilioApi.PAGE_SIZE) {
                return new LookUp.NotThere();
            }
            if (++listed >= MOST_LISTED) {
                return new LookUp.CannotAsk("the list is too long");
            }
        }
        return new LookUp.NotThere();
    }

    private static boolean isSame(Message candidate, OutboundMessage message) {
        boolean from = candidate.getFrom() == null
                || candidate.getFrom().getEndpoint().equals(message.from().value());
        return candidate.getSid() != null
                && candidate.getDirection() != Message.Direction.INBOUND
                && from
                && message.to().value().equals(candidate.getTo())
                && words(message.text()).equals(words(candidate.getBody()));
    }

    /** The provider may change spaces, and puts a sentence in front for accounts on trial. */
    private static String words(@Nullable String text) {
        String spaced = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        return spaced.startsWith(TRIAL) ? spaced.substring(TRIAL.length()) : spaced;
    }

    private static boolean isBefore(Message candidate, Instant since) {
        Instant created = created(candidate);
        return created != null && created.isBefore(since);
    }

    private static DeliveryStatus status(Message candidate) {
        return candidate.getStatus() == null
                ? DeliveryStatus.ACCEPTED
                : Statuses.of(candidate.getStatus().toString()).orElse(DeliveryStatus.ACCEPTED);
    }

    private static @Nullable Instant created(Message candidate) {
        if (candidate.getDateCreated() != null) {
            return candidate.getDateCreated().toInstant();
        }
        return candidate.getDateSent() == null ? null : candidate.getDateSent().toInstant();
    }
}
