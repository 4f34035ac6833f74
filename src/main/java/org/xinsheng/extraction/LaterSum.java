package org.xinsheng.extraction;

import java.util.Optional;
import org.xinsheng.core.Money;
import org.xinsheng.extraction.number.LaterSums;

/**
 * What a text says of a debt that is known already: that so much was paid, that so much is left, that it comes to
 * something else. What may be meant otherwise is none: a payment that somebody promises, or that was made to others.
 *
 * @param min in yuan and fen; of a share zero
 * @param max the same as {@code min} where the text is exact
 * @param approx whether the text itself is vague: 八千左右
 * @param each whether it is said of each person
 * @param again whether it says so itself that it is another one: 又给了
 */
public record LaterSum(Kind kind, Money min, Money max, boolean approx, boolean each, boolean again) {

    /** What becomes of the debt. */
    public enum Kind {
        /** 给了4000: it is less by so much. */
        PAID,
        /** 之前给过2000: whether the debt was told without it is not said. */
        PAID_BEFORE,
        /** 给了一半: half of it is left. */
        HALF,
        /** 还差3500: so much is left. */
        LEFT,
        /** 一共8500, 准确说是8260: it comes to so much. */
        TOTAL,
        /** 还有加班费1200没给: it is more by so much. */
        MORE,
        /** 一个月4000: not a debt but what is paid for a time or a piece. */
        RATE
    }

    /** Empty where the text says nothing of the kind, or something that can be meant in several ways. */
    public static Optional<LaterSum> in(String text) {
        return Optional.ofNullable(LaterSums.read(NormalizedText.of(text).text()));
    }

    /** Whether a text tells of a payment of this sum, among whatever else it says. */
    public static boolean tellsPayment(String text, Money sum) {
        return LaterSums.tellsPayment(NormalizedText.of(text).text(), sum);
    }
}
