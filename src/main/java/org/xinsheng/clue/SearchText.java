package org.xinsheng.clue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.xinsheng.core.ReportFacts;

/**
 * What a clue is found by: its facts and numbers, never the words of a worker. Single characters and pairs go into an
 * indexed array, because a trigram index cannot serve words of two characters; the text itself settles what shares only
 * its pairs.
 *
 * @param text normalised parts, separated by line breaks
 * @param grams single characters and pairs of {@code text}
 */
record SearchText(String text, String[] grams) {

    private static final String SEPARATOR = "\n";

    static SearchText of(ReportFacts facts, Collection<String> numbers) {
        var parts = new java.util.ArrayList<String>(numbers);
        parts.add(facts.employer());
        parts.add(facts.project());
        parts.add(facts.location());
        parts.addAll(facts.otherParties());
        String text = String.join(
                SEPARATOR,
                parts.stream().flatMap(SearchText::normalised).distinct().toList());
        return new SearchText(
                text,
                text.lines().flatMap(SearchText::gramsOf).distinct().sorted().toArray(String[]::new));
    }

    /** The words of a query, each of which must occur. */
    static List<String> words(String query) {
        return Arrays.stream(query.strip().split("\\s+"))
                .flatMap(SearchText::normalised)
                .toList();
    }

    /** The longest pieces of a word that are in the index: its pairs, or itself if it is one character. */
    static SortedSet<String> queryGrams(String word) {
        var grams = new TreeSet<String>();
        int[] points = word.codePoints().toArray();
        if (points.length == 1) {
            grams.add(word);
        }
        for (int i = 0; i + 1 < points.length; i++) {
            grams.add(new String(points, i, 2));
        }
        return grams;
    }

    private static Stream<String> normalised(@org.jspecify.annotations.Nullable String part) {
        if (part == null) {
            return Stream.empty();
        }
        String text = Normalizer.normalize(part, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        return text.isEmpty() ? Stream.empty() : Stream.of(text);
    }

    private static Stream<String> gramsOf(String line) {
        return Stream.concat(line.codePoints().mapToObj(Character::toString), queryGrams(line).stream());
    }
}
