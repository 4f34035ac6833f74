package org.xinsheng.api;

import org.jspecify.annotations.Nullable;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;

/** Whether something that a caller sent is a code at all; whether it exists, the operation finds out. */
final class Codes {

    private Codes() {}

    static boolean isUnit(@Nullable String code) {
        return code != null && holds(() -> new UnitId(code));
    }

    static boolean isStaff(@Nullable String name) {
        return name != null && holds(() -> new StaffId(name));
    }

    private static boolean holds(Runnable check) {
        try {
            check.run();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
