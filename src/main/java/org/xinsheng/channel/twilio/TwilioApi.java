package org.xinsheng.channel.twilio;

import com.twilio.base.ResourceSet;
import com.twilio.exception.TwilioException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageReader;
import com.twilio.type.PhoneNumber;
import java.time.Instant;
import java.time.ZoneOffset;

/** The calls of Twilio's API that we need, on its SDK. All throw {@link TwilioFailure}. Thread-safe. */
final class TwilioApi {

    static final long PAGE_SIZE = 100;

    private final TwilioRestClient client;

    TwilioApi(TwilioSettings settings, Urls urls) {
        this.client = new TwilioRestClient.Builder(settings.accountSid(), settings.authToken())
                .httpClient(new TwilioTransport(urls::api, settings.connectTimeout(), settings.timeout()))
                .build();
    }

    /** Posts once. */
    Message send(String from, String to, String text, String receiptUrl) {
        try {
            return Message.creator(new PhoneNumber(to), new PhoneNumber(from), text)
                    .setStatusCallback(receiptUrl)
                    .create(client);
        } catch (TwilioException e) {
            throw unreadable(e);
        }
    }

    /** Messages to a number, the newest first; further pages are read while they are iterated over. */
    Iterable<Message> sentTo(String number) {
        return read(Message.reader().setTo(number));
    }

    /** As {@link #sentTo(String)}, without those before the day of {@code since}. */
    Iterable<Message> sentTo(String number, Instant since) {
        return read(Message.reader().setTo(number).setDateSentAfter(since.atZone(ZoneOffset.UTC)));
    }

    private Iterable<Message> read(MessageReader reader) {
        try {
            ResourceSet<Message> messages = reader.setPageSize(PAGE_SIZE).read(client);
            return messages;
        } catch (TwilioException e) {
            throw unreadable(e);
        }
    }

    static TwilioFailure unreadable(TwilioException failure) {
        return new TwilioFailure(new TwilioFailure.NoAnswer(failure.getClass().getSimpleName()));
    }

    /** Loads what the first call needs, some two thousand classes, without calling anybody. */
    void warmUp() {
        Message.fromJson("{\"sid\":\"SM0\",\"status\":\"queued\",\"direction\":\"inbound\"}", client.getObjectMapper());
        Message.creator(new PhoneNumber("+10000000000"), new PhoneNumber("+10000000000"), "")
                .setStatusCallback("http://localhost/");
    }
}
