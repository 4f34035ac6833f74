package org.xinsheng.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as workers are told: 3月13日. */
final class Dates {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Dates() {}

    static String day(Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, CHINA);
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
