package org.xinsheng.extraction.number;

import java.util.Map;

/** Units of work that go together: 平方 and 平米 are one, what is weighed by 吨 may be paid by 公斤. */
final class WorkUnits {

    private static final Map<String, Integer> IN_POUNDS = Map.of("吨", 2000, "公斤", 2, "斤", 1, "千克", 2);

    private WorkUnits() {}

    /** Whether work counted in the said unit is paid by the wanted one; "" wants any. */
    static boolean match(String saidUnit, String wantedUnit) {
        String said = plain(saidUnit);
        String wanted = plain(wantedUnit);
        return wanted.isEmpty()
                || areWeights(said, wanted)
                || said.startsWith(wanted)
                || wanted.startsWith(said)
                || said.endsWith(wanted)
                || (said.contains("课") && wanted.contains("课"));
    }

    private static String plain(String unit) {
        String bare = unit.length() > 1 && unit.startsWith("个") ? unit.substring(1) : unit;
        return switch (bare) {
            case "平方", "平米", "平方米" -> "平";
            case "立方", "立方米" -> "方";
            default -> unit;
        };
    }

    private static boolean areWeights(String said, String wanted) {
        return IN_POUNDS.containsKey(said) && IN_POUNDS.containsKey(wanted);
    }

    /** What to multiply the said count with to have it in the wanted unit, in hundredths. */
    static long factor(String said, String wanted) {
        return areWeights(said, wanted)
                ? Quantity.ONE * IN_POUNDS.getOrDefault(said, 1) / IN_POUNDS.getOrDefault(wanted, 1)
                : Quantity.ONE;
    }
}
