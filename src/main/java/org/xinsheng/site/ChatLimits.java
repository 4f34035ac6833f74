package org.xinsheng.site;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.xinsheng.core.KeyedHash;

/** Keeps one browser or one network address from flooding the chat. */
@Component
class ChatLimits {

    private final TextCounter counter;
    private final KeyedHash hash;
    private final SiteSettings settings;

    ChatLimits(TextCounter counter, KeyedHash hash, SiteSettings settings) {
        this.counter = counter;
        this.hash = hash;
        this.settings = settings;
    }

    /** @return how long to wait; zero if the text may be taken */
    Duration wait(ChatToken token, String networkAddress) {
        Duration forChat = take("chat", token.value(), settings.textsPerMinute());
        return forChat.isZero() ? take("address", networkAddress, settings.textsPerMinuteAndAddress()) : forChat;
    }

    private Duration take(String purpose, String value, int perMinute) {
        return counter.take("site:" + purpose + ":" + hash.of("site." + purpose, value), perMinute);
    }
}
