package org.xinsheng.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What is still owed, as a range: "3万多" is 30,000 to 40,000 yuan.
 *
 * @param approx whether the text itself was vague
 * @throws IllegalArgumentException if min is above max
 */
public record Amount(
        Money min,
        Money max,
        AmountBasis basis,
        @JsonProperty("approx") boolean approx) {

    public Amount {
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException("amount range upside down: " + min + " to " + max);
        }
    }

    public static Amount exactly(Money money, AmountBasis basis) {
        return new Amount(money, money, basis, false);
    }
}
