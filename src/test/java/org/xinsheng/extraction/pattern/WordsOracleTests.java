package org.xinsheng.extraction.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinsheng.extraction.pattern.Expression.Chars;
import org.xinsheng.extraction.pattern.Expression.Choice;
import org.xinsheng.extraction.pattern.Expression.Edge;
import org.xinsheng.extraction.pattern.Expression.Look;
import org.xinsheng.extraction.pattern.Expression.Repeat;
import org.xinsheng.extraction.pattern.Expression.Sequence;
import org.xinsheng.extraction.pattern.Words.Place;

/** The regular expressions of the JDK are the measure: same places, same ends, for any pattern of the known syntax. */
class WordsOracleTests {

    private static final int TEXTS = 25;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void findsWhatRegularExpressionsFind(boolean loops) {
        RandomPatterns random = new RandomPatterns(loops ? 11 : 7);
        for (int i = 0; i < 4000; i++) {
            Pattern expected = random.pattern(loops);
            Words words = Words.of(expected.pattern());
            for (int j = 0; j < TEXTS; j++) {
                agree(expected, words, random.text());
            }
        }
    }

    private static void agree(Pattern expected, Words words, String text) {
        String shown = "/" + expected + "/ in \"" + text + "\"";
        Matcher first = expected.matcher(text);
        assertThat(start(words.find(text))).as("first of " + shown).isEqualTo(first.find() ? first.start() : -1);
        assertThat(words.matches(text))
                .as("all of " + shown)
                .isEqualTo(expected.matcher(text).matches());
        int at = text.length() / 2;
        Matcher there = expected.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        assertThat(words.startsAt(text, at)).as(at + " of " + shown).isEqualTo(there.lookingAt());
        if (!repeatsNothing(PatternParser.parse(expected.pattern()))) {
            assertThat(words.all(text, 100)).as(shown).isEqualTo(places(expected.matcher(text)));
            assertThat(words.endFrom(text, at)).as(at + " of " + shown).isEqualTo(there.lookingAt() ? there.end() : -1);
            assertThat(words.startTo(text, at))
                    .as("before " + at + " of " + shown)
                    .isEqualTo(start(expected, text, at));
        }
        assertThat(words.find(text, at / 2, at) != null)
                .as("within " + shown)
                .isEqualTo(expected.matcher(text.substring(0, at)).find(at / 2));
    }

    private static int start(@Nullable Place place) {
        return place == null ? -1 : place.start();
    }

    /** Whether something is repeated that may be empty: there the JDK stops for reasons of its own. */
    private static boolean repeatsNothing(Expression expression) {
        return switch (expression) {
            case Repeat repeat -> mayBeEmpty(repeat.inner()) || repeatsNothing(repeat.inner());
            case Sequence sequence -> sequence.parts().stream().anyMatch(WordsOracleTests::repeatsNothing);
            case Choice choice -> choice.ways().stream().anyMatch(WordsOracleTests::repeatsNothing);
            case Look look -> repeatsNothing(look.inner());
            case Chars chars -> false;
            case Edge edge -> false;
        };
    }

    private static boolean mayBeEmpty(Expression expression) {
        return switch (expression) {
            case Chars chars -> false;
            case Repeat repeat -> repeat.min() == 0 || mayBeEmpty(repeat.inner());
            case Sequence sequence -> sequence.parts().stream().allMatch(WordsOracleTests::mayBeEmpty);
            case Choice choice -> choice.ways().stream().anyMatch(WordsOracleTests::mayBeEmpty);
            case Look look -> true;
            case Edge edge -> true;
        };
    }

    /** The first place from which a match ends at {@code at}, tried one after the other. */
    private static int start(Pattern expected, String text, int at) {
        Pattern upTo = Pattern.compile("(?:" + expected + ")(?<=^.{" + at + "})");
        for (int i = 0; i <= at; i++) {
            Matcher matcher = upTo.matcher(text)
                    .region(i, text.length())
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false);
            if (matcher.lookingAt()) {
                return i;
            }
        }
        return -1;
    }

    private static List<Place> places(Matcher matcher) {
        List<Place> places = new ArrayList<>();
        while (matcher.find()) {
            places.add(new Place(matcher.start(), matcher.end()));
        }
        return places;
    }

    @Test
    void theSweepEndsWhereTheFirstMatchEnds() {
        RandomPatterns random = new RandomPatterns(3);
        for (int i = 0; i < 3000; i++) {
            Pattern pattern = random.pattern(true);
            Expression expression = PatternParser.parse(pattern.pattern());
            Graph graph = GraphBuilder.build(expression, Alphabet.of(expression), true);
            for (int j = 0; j < 10; j++) {
                String text = random.text();
                assertThat(new Sweep(graph, text, text.length()).firstEnd(0))
                        .as("/" + pattern + "/ in \"" + text + "\"")
                        .isEqualTo(firstEnd(pattern, text));
            }
        }
    }

    private static int firstEnd(Pattern pattern, String text) {
        for (int end = 0; end <= text.length(); end++) {
            if (start(pattern, text, end) >= 0) {
                return end;
            }
        }
        return -1;
    }
}
