package org.xinsheng.channel.twilio;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A form as it came over the wire: parameters in order, repeated ones too, as bytes, because what is signed is bytes and
 * what is no UTF-8 must not get lost.
 */
record FormBody(List<Parameter> parameters) {

    static FormBody parse(byte[] raw) {
        List<Parameter> parameters = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= raw.length; i++) {
            if (i == raw.length || raw[i] == '&') {
                if (i > start) {
                    parameters.add(parameter(raw, start, i));
                }
                start = i + 1;
            }
        }
        return new FormBody(List.copyOf(parameters));
    }

    private static Parameter parameter(byte[] raw, int start, int end) {
        int equals = start;
        while (equals < end && raw[equals] != '=') {
            equals++;
        }
        return new Parameter(decode(raw, start, equals), decode(raw, Math.min(equals + 1, end), end));
    }

    private static byte[] decode(byte[] raw, int start, int end) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(end - start);
        for (int i = start; i < end; i++) {
            int code = raw[i] == '%' && i + 2 < end ? hex(raw[i + 1], raw[i + 2]) : -1;
            if (code >= 0) {
                bytes.write(code);
                i += 2;
            } else {
                bytes.write(raw[i] == '+' ? ' ' : raw[i]);
            }
        }
        return bytes.toByteArray();
    }

    private static int hex(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }

    /** The first value of a parameter; what is no UTF-8 reads as replacement characters. */
    Optional<String> value(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.nameText().equals(name))
                .findFirst()
                .map(Parameter::valueText);
    }

    /** One parameter, decoded. */
    record Parameter(byte[] name, byte[] value) {

        String nameText() {
            return new String(name, StandardCharsets.UTF_8);
        }

        /** With replacement characters for what is no UTF-8. */
        Parameter asText() {
            return new Parameter(
                    nameText().getBytes(StandardCharsets.UTF_8), valueText().getBytes(StandardCharsets.UTF_8));
        }

        String valueText() {
            return new String(value, StandardCharsets.UTF_8);
        }
    }
}
