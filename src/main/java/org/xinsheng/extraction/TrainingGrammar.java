package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Composes texts from the templates of {@code nlp-models/training/}:
 *
 * <pre>
 * &lt;word&gt;      one of the choices that words.txt gives for it, which may hold anything below; &lt;word?&gt; half of the time
 * [o:…]       the words are a name: o of a firm, p of a person, j of a project
 * {a;b;c}     the parts in any order, now and then one left out, with one kind of separator
 * </pre>
 *
 * Seeded, so that the same input always gives the same texts.
 */
final class TrainingGrammar {

    /** A text with the names in it: begin, end, kind. */
    record Composed(String text, List<Name> names) {}

    record Name(int start, int end, String kind) {}

    private static final List<String> SEPARATORS = List.of(" ", " ", " ", "，", "，", "", "\n", "。", "  ", "、");
    /** How commas and stops are written in one text: as they are, as blanks, not at all. */
    private static final List<String> STYLES = List.of("，。", "，。", "，。", "，。", "  ", "  ", "--", ",.", "，，");

    private final Map<String, String[]> words = new HashMap<>();
    private final TrainingPlaces places;
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<Name> names = new ArrayList<>();
    private String style = "，。";

    /** @param lines of words.txt: word, tab, choices between bars; a word may come again with more choices */
    TrainingGrammar(List<String> lines, TrainingPlaces places, long seed) {
        this.places = places;
        this.random = new Random(seed);
        for (String line : lines) {
            int tab = line.indexOf('\t');
            String[] choices = line.substring(tab + 1).split("\\|");
            words.merge(line.substring(0, tab), choices, TrainingGrammar::joined);
        }
    }

    private static String[] joined(String[] some, String[] more) {
        List<String> all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    Composed compose(String template) {
        text.setLength(0);
        names.clear();
        style = STYLES.get(random.nextInt(STYLES.size()));
        append(template);
        return new Composed(text.toString(), List.copyOf(names));
    }

    private void append(String template) {
        for (int at = 0; at < template.length(); ) {
            char c = template.charAt(at);
            int end = c == '<' || c == '[' || c == '{' ? closing(template, at) : at + 1;
            switch (c) {
                case '<' -> slot(template.substring(at + 1, end - 1));
                case '[' -> name(template.substring(at + 1, end - 1));
                case '{' -> anyOrder(template.substring(at + 1, end - 1));
                case '，' -> mark(style.charAt(0));
                case '。' -> mark(style.charAt(1));
                default -> text.append(c);
            }
            at = end;
        }
    }

    private void mark(char c) {
        if (c != '-') {
            text.append(c);
        }
    }

    private static int closing(String template, int open) {
        int depth = 0;
        for (int at = open; at < template.length(); at++) {
            char c = template.charAt(at);
            depth += c == '<' || c == '[' || c == '{' ? 1 : c == '>' || c == ']' || c == '}' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        throw new IllegalArgumentException("not closed: " + template.substring(open));
    }

    private void slot(String word) {
        boolean perhaps = word.endsWith("?");
        String name = perhaps ? word.substring(0, word.length() - 1) : word;
        if (perhaps && random.nextBoolean()) {
            return;
        }
        String[] choices = words.get(name);
        if (choices != null) {
            append(choices[random.nextInt(choices.length)]);
        } else {
            text.append(places.name(name, random));
        }
    }

    private void name(String marked) {
        int start = text.length();
        append(marked.substring(2));
        if (text.length() > start) {
            names.add(new Name(start, text.length(), marked.substring(0, 1)));
        }
    }

    private void anyOrder(String list) {
        List<String> parts = new ArrayList<>(parts(list));
        Collections.shuffle(parts, random);
        if (parts.size() > 2 && random.nextInt(3) == 0) {
            parts.removeLast();
        }
        String separator = SEPARATORS.get(random.nextInt(SEPARATORS.size()));
        for (int i = 0; i < parts.size(); i++) {
            text.append(i == 0 ? "" : separator);
            append(parts.get(i));
        }
    }

    private static List<String> parts(String list) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int at = 0; at < list.length(); at++) {
            char c = list.charAt(at);
            depth += c == '<' || c == '[' || c == '{' ? 1 : c == '>' || c == ']' || c == '}' ? -1 : 0;
            if (c == ';' && depth == 0) {
                parts.add(list.substring(start, at));
                start = at + 1;
            }
        }
        parts.add(list.substring(start));
        return parts;
    }
}
