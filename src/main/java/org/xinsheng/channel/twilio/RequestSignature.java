package org.xinsheng.channel.twilio;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.xinsheng.channel.twilio.FormBody.Parameter;

/**
 * Checks X-Twilio-Signature: Base64 of HMAC-SHA1 over the URL and all parameters, sorted by name, name and value joined.
 * Written here because the SDK's own validator takes a map, in which repeated parameters collapse and bytes that are no
 * UTF-8 are lost. Constant time.
 */
final class RequestSignature {

    private static final Comparator<Parameter> BY_NAME = (a, b) -> Arrays.compareUnsigned(a.name(), b.name());
    private static final Comparator<Parameter> BY_NAME_AND_VALUE =
            BY_NAME.thenComparing((a, b) -> Arrays.compareUnsigned(a.value(), b.value()));

    private final SecretKeySpec key;

    RequestSignature(String authToken) {
        this.key = new SecretKeySpec(authToken.getBytes(StandardCharsets.UTF_8), "HmacSHA1");
    }

    /** @param url as the sender sees it, with query, without percent-encoding that could be written in two ways */
    boolean isValid(String url, FormBody form, @Nullable String signature) {
        if (signature == null) {
            return false;
        }
        byte[] given = signature.getBytes(StandardCharsets.ISO_8859_1);
        return orders(form).anyMatch(parameters -> MessageDigest.isEqual(given, sign(url, parameters)));
    }

    String sign(String url, FormBody form) {
        return new String(sign(url, distinct(form)), StandardCharsets.ISO_8859_1);
    }

    /**
     * Twilio's libraries sign each different value of a repeated parameter once, in order of the values; other senders
     * sign them as they stand, or sign the text that they made of bytes that are no UTF-8.
     */
    private static Stream<List<Parameter>> orders(FormBody form) {
        FormBody text =
                new FormBody(form.parameters().stream().map(Parameter::asText).toList());
        return Stream.of(distinct(form), asTheyStand(form), distinct(text), asTheyStand(text));
    }

    private static List<Parameter> asTheyStand(FormBody form) {
        return form.parameters().stream().sorted(BY_NAME).toList();
    }

    private static List<Parameter> distinct(FormBody form) {
        List<Parameter> sorted =
                form.parameters().stream().sorted(BY_NAME_AND_VALUE).toList();
        return Stream.iterate(0, i -> i < sorted.size(), i -> i + 1)
                .filter(i -> i == 0 || BY_NAME_AND_VALUE.compare(sorted.get(i - 1), sorted.get(i)) != 0)
                .map(sorted::get)
                .toList();
    }

    private byte[] sign(String url, List<Parameter> parameters) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(key);
            mac.update(url.getBytes(StandardCharsets.UTF_8));
            for (Parameter parameter : parameters) {
                mac.update(parameter.name());
                mac.update(parameter.value());
            }
            return Base64.getEncoder().encode(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
