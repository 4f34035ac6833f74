package org.xinsheng.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LocalTextCounterTests {

    private final LocalTextCounter counter = new LocalTextCounter();

    @Test
    void takesAsManyAsAllowedThenSaysHowLongToWait() {
        for (int i = 0; i < 3; i++) {
            assertThat(counter.take("a", 3)).isZero();
        }
        assertThat(counter.take("a", 3)).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void countsEveryKeyByItself() {
        assertThat(counter.take("a", 1)).isZero();
        assertThat(counter.take("b", 1)).isZero();
        assertThat(counter.take("a", 1)).isPositive();
    }
}
