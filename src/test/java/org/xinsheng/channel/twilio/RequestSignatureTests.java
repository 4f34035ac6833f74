package org.xinsheng.channel.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.security.RequestValidator;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestSignatureTests {

    private final RequestSignature signature = new RequestSignature("12345");

    @Test
    void agreesWithTheExampleInTwiliosDocumentation() {
        FormBody form = form("CallSid=CA1234567890ABCDE&Caller=%2B14158675310&Digits=1234&From=%2B14158675310"
                + "&To=%2B18005551212");
        String url = "https://example.com/myapp.php?foo=1&bar=2";
        assertThat(signature.sign(url, form)).isEqualTo("L/OH5YylLD5NRKLltdqwSvS0BnU=");
        assertThat(signature.isValid(url, form, "L/OH5YylLD5NRKLltdqwSvS0BnU=")).isTrue();
    }

    @Test
    void agreesWithTheSdk() {
        String url = "https://texts.example.org/channels/twilio/messages";
        Map<String, String> parameters = Map.of("Body", "老板欠钱 & 跑了😀", "From", "+8613800000001", "Unknown", "");
        FormBody form = form("From=%2B8613800000001&Unknown=&Body=%E8%80%81%E6%9D%BF%E6%AC%A0%E9%92%B1+%26+"
                + "%E8%B7%91%E4%BA%86%F0%9F%98%80");
        assertThat(new RequestValidator("12345").validate(url, parameters, signature.sign(url, form)))
                .isTrue();
    }

    @Test
    void signsRepeatedParametersEach() {
        String url = "https://texts.example.org/channels/twilio/messages";
        FormBody twice = form("A=2&A=1&A=2");
        assertThat(signature.sign(url, twice)).isEqualTo(signature.sign(url, form("A=1&A=2")));
        assertThat(signature.isValid(url, twice, signature.sign(url, form("A=1"))))
                .isFalse();
    }

    @Test
    void refusesEverythingElse() {
        String url = "https://texts.example.org/channels/twilio/messages";
        FormBody form = form("Body=a&From=b");
        String right = signature.sign(url, form);
        assertThat(signature.isValid(url, form, right)).isTrue();
        assertThat(signature.isValid(url, form, null)).isFalse();
        assertThat(signature.isValid(url, form, "")).isFalse();
        assertThat(signature.isValid(url, form, right.toLowerCase(java.util.Locale.ROOT)))
                .isFalse();
        assertThat(signature.isValid(url + "?x=1", form, right)).isFalse();
        assertThat(signature.isValid(url, form("Body=a&From=c"), right)).isFalse();
        assertThat(signature.isValid(url, form("Body=a&From=b&More=1"), right)).isFalse();
        assertThat(new RequestSignature("other").isValid(url, form, right)).isFalse();
    }

    @Test
    void readsFormsByteByByte() {
        FormBody form = form("a=1&b=%FF%fe&c=%zz%4&d&=e&&f=x%3D%26y+z");
        assertThat(form.parameters()).hasSize(6);
        assertThat(form.parameters().get(1).value()).containsExactly(0xFF, 0xFE);
        assertThat(form.value("c")).contains("%zz%4");
        assertThat(form.value("d")).contains("");
        assertThat(form.value("f")).contains("x=&y z");
        assertThat(form.value("g")).isEmpty();
    }

    private static FormBody form(String raw) {
        return FormBody.parse(raw.getBytes(StandardCharsets.US_ASCII));
    }
}
