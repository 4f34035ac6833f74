package org.xinsheng.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * A telephone number in E.164, such as {@code +8613812345678}. Its text form in logs is masked; use {@link #value()} to send.
 *
 * @throws IllegalArgumentException if the value is not E.164
 */
public record PhoneNumber(@JsonValue String value) {

    @JsonCreator
    public PhoneNumber {
        if (!value.matches("\\+[1-9][0-9]{5,14}")) {
            throw new IllegalArgumentException("not an E.164 number");
        }
    }

    /** Reads what people write: spaces, dashes, 86 or +86 or 0086 in front of a mainland mobile number. */
    public static Optional<PhoneNumber> parse(String written) {
        String digits = written.replaceAll("[\\s\\-()（）]", "");
        if (digits.startsWith("00")) {
            digits = "+" + digits.substring(2);
        } else if (digits.matches("1[3-9][0-9]{9}")) {
            digits = "+86" + digits;
        } else if (digits.matches("861[3-9][0-9]{9}")) {
            digits = "+" + digits;
        }
        return digits.matches("\\+[1-9][0-9]{5,14}") ? Optional.of(new PhoneNumber(digits)) : Optional.empty();
    }

    /** All but the last four digits hidden. */
    public String masked() {
        return "*".repeat(value.length() - 4) + value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
