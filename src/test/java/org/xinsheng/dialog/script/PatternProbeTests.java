package org.xinsheng.dialog.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternProbeTests {

    private static final String LONG = "老板说下个月一定给钱，可是又拖了三个月。".repeat(200);

    @Test
    void letsThePatternsThatComeWithTheServicePass() {
        Wordings wordings = Wordings.load("classpath:/dialogs/");
        DialogScript script = Scripts.load("classpath:/dialogs/", wordings).current();

        assertThat(PatternProbe.slow(script, List.of("", "在吗", LONG, "a".repeat(4_000), "1".repeat(4_000))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(.*a){20}c", ".*a.*a.*a.*a.*a.*a.*a.*a.*a.*c"})
    void stopsPatternsThatBacktrackWithoutEnd(String pattern) {
        assertThat(PatternProbe.isQuick(Pattern.compile(pattern), "a".repeat(60)))
                .isFalse();
    }
}
