package org.xinsheng.extraction.number;

import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.MonthRange;

/** Values in the short form of the test tables. */
final class Shown {

    private Shown() {}

    static String of(Object value) {
        return switch (value) {
            case Amount a -> range(a.min(), a.max()) + (a.basis() == AmountBasis.TOTAL ? "" : " " + a.basis());
            case Headcount h -> range(h.min(), h.max());
            case MonthRange m -> months(m);
            default -> value.toString();
        };
    }

    private static String months(MonthRange m) {
        boolean onlyLength = m.from() == null && m.to() == null;
        return onlyLength
                ? String.valueOf(m.months())
                : m.from() + " " + m.to() + (m.hasGaps() ? " (" + m.months() + ")" : "");
    }

    private static String range(Object min, Object max) {
        return min.equals(max) ? min.toString() : min + "-" + max;
    }
}
