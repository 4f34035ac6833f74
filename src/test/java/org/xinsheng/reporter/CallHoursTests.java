package org.xinsheng.reporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class CallHoursTests {

    private static final CallHours EVENING = new CallHours(LocalTime.of(20, 0), LocalTime.of(22, 0));

    @Test
    void waitsForTheHoursAndNotAMinuteLonger() {
        assertThat(EVENING.next(china("09:00"))).isEqualTo(china("20:00"));
        assertThat(EVENING.next(china("21:59"))).isEqualTo(china("21:59"));
        assertThat(EVENING.next(china("22:00"))).isEqualTo(china("20:00").plusSeconds(86_400));
    }

    @Test
    void keepsSafeModeToHoursOfItsOwnAndOthersToNone() {
        Instant morning = china("09:00");

        assertThat(ContactPreference.NORMAL.earliest(morning)).isEqualTo(morning);
        assertThat(new ContactPreference(true, false, null).earliest(morning)).isEqualTo(china("18:00"));
        assertThat(new ContactPreference(false, false, EVENING).earliest(morning))
                .isEqualTo(china("20:00"));
    }

    @Test
    void refusesHoursThatEndBeforeTheyBegin() {
        assertThatThrownBy(() -> new CallHours(LocalTime.of(22, 0), LocalTime.of(20, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant china(String time) {
        return Instant.parse("2026-11-21T" + time + ":00+08:00");
    }
}
