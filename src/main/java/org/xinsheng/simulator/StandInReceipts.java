package org.xinsheng.simulator;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Delivers what was taken, and says so in signed receipts: first sent, a moment later delivered or not. */
@Component
@Profile({"embedded", "test"})
class StandInReceipts {

    private static final Logger LOG = LoggerFactory.getLogger(StandInReceipts.class);
    private static final Duration BETWEEN = Duration.ofMillis(400);
    private static final String SWITCHED_OFF = "9999";

    private final TwilioAccount account;
    private final StandInMessages messages;
    private final SignedPost post;

    StandInReceipts(TwilioAccount account, StandInMessages messages, SignedPost post) {
        this.account = account;
        this.messages = messages;
        this.post = post;
    }

    void follow(StandInMessage message, @Nullable String callback) {
        Thread.ofVirtual().name("stand-in-receipts").start(() -> deliver(message, callback));
    }

    private void deliver(StandInMessage message, @Nullable String callback) {
        try {
            Thread.sleep(BETWEEN);
            say(message, callback, "sent", null);
            Thread.sleep(BETWEEN);
            if (message.to().endsWith(SWITCHED_OFF)) {
                say(message, callback, "undelivered", 30003);
            } else {
                say(message, callback, "delivered", null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.debug("a receipt could not be posted", e);
        }
    }

    private void say(StandInMessage message, @Nullable String callback, String status, @Nullable Integer errorCode)
            throws IOException, InterruptedException {
        messages.settle(message.sid(), status, errorCode);
        if (callback == null || !callback.startsWith(post.publicUrl() + "/")) {
            return;
        }
        Map<String, String> form = new LinkedHashMap<>();
        form.put("AccountSid", account.accountSid());
        form.put("ApiVersion", "2010-04-01");
        form.put("From", message.from());
        form.put("To", message.to());
        form.put("MessageSid", message.sid());
        form.put("SmsSid", message.sid());
        form.put("MessageStatus", status);
        form.put("SmsStatus", status);
        if (errorCode != null) {
            form.put("ErrorCode", errorCode.toString());
        }
        post.send(callback.substring(post.publicUrl().length()), form);
    }
}
