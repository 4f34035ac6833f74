package org.xinsheng.site;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;

/**
 * What a browser shows to be let into its own chat: 256 random bits. Whoever has it reads the chat, so it is only ever in
 * a cookie that scripts cannot read.
 */
record ChatToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static ChatToken random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new ChatToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static Optional<ChatToken> parse(@Nullable String cookie) {
        return cookie != null && cookie.matches("[A-Za-z0-9_-]{43}")
                ? Optional.of(new ChatToken(cookie))
                : Optional.empty();
    }

    ChannelAddress address() {
        return new ChannelAddress(ChannelType.WEBCHAT, value);
    }

    @Override
    public String toString() {
        return "ChatToken[hidden]";
    }
}
