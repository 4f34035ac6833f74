package org.xinsheng.extraction.number;

import java.util.Map;

/** Work that is weighed in one unit and paid by another: 2.3吨, 一公斤2块2. */
final class Weights {

    private static final Map<String, Integer> IN_POUNDS = Map.of("吨", 2000, "公斤", 2, "斤", 1, "千克", 2);

    private Weights() {}

    static boolean areBoth(String said, String wanted) {
        return IN_POUNDS.containsKey(said) && IN_POUNDS.containsKey(wanted);
    }

    /** What to multiply the said count with to have it in the wanted unit, in hundredths. */
    static long factor(String said, String wanted) {
        return areBoth(said, wanted)
                ? Quantity.ONE * IN_POUNDS.getOrDefault(said, 1) / IN_POUNDS.getOrDefault(wanted, 1)
                : Quantity.ONE;
    }
}
