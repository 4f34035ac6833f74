package org.xinsheng.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of money in fen (1/100 yuan), never negative. Outside it is written in yuan with up to two decimals.
 *
 * @throws IllegalArgumentException if negative
 */
public record Money(long fen) implements Comparable<Money> {

    public Money {
        if (fen < 0) {
            throw new IllegalArgumentException("negative amount: " + fen);
        }
    }

    /** Rounds half up to the fen. */
    @JsonCreator
    public static Money ofYuan(BigDecimal yuan) {
        return new Money(
                yuan.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public static Money ofYuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, 100L));
    }

    /** Without trailing zeros: 54000, 0.5. */
    @JsonValue
    public BigDecimal yuan() {
        BigDecimal yuan = BigDecimal.valueOf(fen, 2).stripTrailingZeros();
        return yuan.scale() < 0 ? yuan.setScale(0) : yuan;
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(fen, factor));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public String toString() {
        return yuan().toPlainString();
    }
}
