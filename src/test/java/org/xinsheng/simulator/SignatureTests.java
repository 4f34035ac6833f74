package org.xinsheng.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.security.RequestValidator;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignatureTests {

    @Test
    void isTheOneThatTwiliosOwnValidatorAccepts() {
        String url = "https://chat.example.org/channels/twilio/messages";
        Map<String, String> form = Map.of("From", "+8619900000001", "Body", "老板差我两千 & 三个月", "MessageSid", "SM1");
        String signature = Signature.of("secret", url, form);
        assertThat(new RequestValidator("secret").validate(url, form, signature))
                .isTrue();
        assertThat(new RequestValidator("other").validate(url, form, signature)).isFalse();
    }
}
