package org.xinsheng.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChatTokenTests {

    @Test
    void isReadBackFromItsCookie() {
        ChatToken token = ChatToken.random();
        assertThat(ChatToken.parse(token.value())).contains(token);
    }

    @Test
    void refusesWhatNobodyMadeHere() {
        assertThat(ChatToken.parse(null)).isEmpty();
        assertThat(ChatToken.parse("short")).isEmpty();
        assertThat(ChatToken.parse("a".repeat(42) + ";")).isEmpty();
    }

    @Test
    void doesNotShowItselfInLogs() {
        ChatToken token = ChatToken.random();
        assertThat(token.toString()).doesNotContain(token.value());
    }
}
