package org.xinsheng.extraction.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinsheng.extraction.pattern.Words.Place;

class WordsTests {

    private static final Words OWED = Words.of("欠(?!条)[^。]{0,8}?\\d+(?:元|块)");
    private static final Words GAPS =
            Words.of("(?:我们?|工人|人).{0,14}?(?:在|去|到).{0,10}?(?:政府|大门|门口).{0,10}?(?:讨说法|不走|要钱(?!吗))|(?:在|到).{0,8}门");

    @Test
    void findsTheFirstPlace() {
        assertThat(OWED.find("写了欠条 老板欠我8000元 又欠他500块")).isEqualTo(new Place(7, 14));
        assertThat(OWED.find("写了欠条 老板欠我8000元 又欠他500块", 8)).isEqualTo(new Place(16, 22));
        assertThat(OWED.find("谁也没欠谁")).isNull();
    }

    @Test
    void findsNothingBehindTheEndThatIsGiven() {
        assertThat(OWED.find("老板欠我8000元", 0, 8)).isNull();
        assertThat(Words.of("欠$").find("老板欠我", 0, 3)).isEqualTo(new Place(2, 3));
    }

    @Test
    void findsAllPlacesUpToALimit() {
        assertThat(Words.of("欠.").all("欠我欠他欠她", 2)).containsExactly(new Place(0, 2), new Place(2, 4));
        assertThat(Words.of("x*").all("xx欠", 9)).containsExactly(new Place(0, 2), new Place(2, 2), new Place(3, 3));
    }

    @Test
    void tellsWhatEndsBeforeAPlace() {
        Words worksFor = Words.of("(?:跟着|给|在)(?:一[个家])?|^");
        assertThat(worksFor.startTo("我跟着一个老板", 5)).isEqualTo(1);
        assertThat(worksFor.endsAt("我跟着一个老板", 4)).isFalse();
        assertThat(worksFor.endsAt("我跟着一个老板", 0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "a)",
                "[",
                "[a",
                "*a",
                "a**",
                "a++",
                "a{2",
                "a{3,2}",
                "a{1000}",
                "\\1",
                "\\b",
                "\\p{Nowhere}",
                "(?i)a",
                "(?<name>a)",
                "[a&&b]",
                "[a[b]]",
                "[b-a]",
                "\\",
                "(?>a)",
                "a{0,200}b{0,200}c{0,200}.{1,9}"
            })
    void refusesWhatItDoesNotKnow(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> Words.of(pattern)).withMessageContaining("pattern");
    }

    @Test
    void refusesDeepNesting() {
        String deep = "(".repeat(5000) + "a" + ")".repeat(5000);
        assertThatIllegalArgumentException().isThrownBy(() -> Words.of(deep));
    }

    @Test
    void cutsEndlessRunsSoThatEveryFindStaysCheap() {
        assertThat(Words.of("\\d+").find("1".repeat(1000))).isEqualTo(new Place(0, Words.FURTHEST));
        assertThat(Words.of("\\d+").matches("1".repeat(1000))).isTrue();
    }

    /** Texts at which backtracking despairs; the bound is generous, a usual figure is a tenth of it. */
    @ParameterizedTest
    @ValueSource(strings = {"我", "在", "我在", "我在门", "我们去政府", "1", "欠", "欠1", "x", "工人在门口要钱吗"})
    void passesAnyTextOfAMegabyteAtOnce(String repeated) {
        String text = repeated.repeat(1_000_000 / repeated.length());
        for (Words words :
                List.of(OWED, GAPS, Words.of("(?:1+万|[^。]*两|x)"), Words.of("(?:\\d{0,30}\\d{0,30}){0,4}?两"))) {
            assertThat(cpuTime(() -> words.find(text))).as(words.toString()).isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void passesARandomMixOfItsOwnWordsAtOnce() {
        Random random = new Random(5);
        String own = "我们工人在去到政府大门口讨说要钱吗不";
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 1_000_000).forEach(i -> text.append(own.charAt(random.nextInt(own.length()))));
        assertThat(GAPS.all(text.toString(), 1_000_000)).hasSizeGreaterThan(10_000);
        assertThat(cpuTime(() -> GAPS.all(text.toString(), 1_000_000))).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void servesManyThreadsFromTheFirstTextOn() throws Exception {
        RandomPatterns random = new RandomPatterns(17);
        List<String> texts =
                IntStream.range(0, 2000).mapToObj(i -> random.text()).toList();
        try (var executor = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 40; i++) {
                String pattern = random.pattern(true).pattern();
                List<List<Place>> expected = found(Words.of(pattern), texts);
                Words shared = Words.of(pattern);
                List<Future<List<List<Place>>>> runs = IntStream.range(0, 4)
                        .mapToObj(run -> executor.submit(() -> found(shared, texts)))
                        .toList();
                for (Future<List<List<Place>>> run : runs) {
                    assertThat(run.get()).as(pattern).isEqualTo(expected);
                }
            }
        }
    }

    private static Duration cpuTime(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    }

    private static List<List<Place>> found(Words words, List<String> texts) {
        return texts.stream().map(text -> words.all(text, 100)).toList();
    }
}
