package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.Division.Level;

/** Place names in Latin letters: "Dongguan Changan", "yi wu", "Shenzhen, Longhua district". */
final class LatinPlaces {

    private static final int MOST_WORDS = 6;
    private static final int MOST_SYLLABLES = 3;
    private static final Set<String> CLASS_WORDS = Set.of(
            "city", "district", "province", "county", "town", "shi", "qu", "sheng", "xian", "zhen", "area", "new");
    /** Names of few letters that stand for a county without its city. */
    private static final Set<String> SHORT_COUNTIES = Set.of("yiwu", "cixi", "jimo", "panyu", "baoan");

    private static final int LETTERS_OF_A_COUNTY = 6;

    private final Gazetteer gazetteer;

    LatinPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** A word, with its end in the text. */
    private record Word(String letters, int start, int end) {}

    /** The address whose first letter is at {@code start}. */
    @Nullable Address at(String text, int start) {
        if (!isLetter(text, start) || isLetter(text, start - 1)) {
            return null;
        }
        List<Word> words = words(text, start);
        List<Division> readings = List.of();
        int parts = 0;
        int end = start;
        int last = start;
        for (int i = 0; i < words.size(); ) {
            Step step = step(words, i, readings);
            if (step == null) {
                break;
            }
            if (!step.readings().isEmpty()) {
                readings = step.readings();
                last = words.get(i).start();
                parts++;
            }
            i = step.next();
            end = words.get(i - 1).end();
        }
        return parts == 0 ? null : new Address(start, last, end, end, readings, parts, level(readings), true);
    }

    /** The words taken, and the division that they name, none for "city". */
    private record Step(int next, List<Division> readings) {}

    private @Nullable Step step(List<Word> words, int at, List<Division> before) {
        StringBuilder name = new StringBuilder();
        Step found = null;
        for (int i = at; i < Math.min(words.size(), at + MOST_SYLLABLES); i++) {
            name.append(words.get(i).letters());
            List<Division> named = gazetteer.latin(name);
            List<Division> fitting = named == null ? List.of() : fitting(name.toString(), before, named);
            found = fitting.isEmpty() ? found : new Step(i + 1, fitting);
        }
        boolean classWord =
                !before.isEmpty() && CLASS_WORDS.contains(words.get(at).letters());
        return found == null && classWord ? new Step(at + 1, List.of()) : found;
    }

    private static List<Division> fitting(String name, List<Division> before, List<Division> named) {
        List<Division> fitting = new ArrayList<>(1);
        for (Division division : named) {
            boolean fits = before.isEmpty()
                    ? standsAlone(name, division, named.size())
                    : before.stream().anyMatch(larger -> larger.canPrecede(division));
            if (fits) {
                fitting.add(division);
            }
        }
        return fitting;
    }

    private static boolean standsAlone(String name, Division division, int readings) {
        if (division.level().compareTo(Level.CITY) <= 0) {
            return true;
        }
        return division.level() == Level.COUNTY
                && (SHORT_COUNTIES.contains(name) || readings == 1 && name.length() >= LETTERS_OF_A_COUNTY);
    }

    private static List<Word> words(String text, int start) {
        List<Word> words = new ArrayList<>(4);
        int at = start;
        while (words.size() < MOST_WORDS && isLetter(text, at)) {
            int end = at;
            StringBuilder letters = new StringBuilder();
            while (isLetter(text, end) || text.startsWith("'", end) && isLetter(text, end + 1)) {
                if (text.charAt(end) != '\'') {
                    letters.append(text.charAt(end));
                }
                end++;
            }
            words.add(new Word(letters.toString(), at, end));
            at = end;
            while (at < text.length() && at - end < 2 && " ,-".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
        return words;
    }

    private static Level level(List<Division> readings) {
        return readings.getFirst().level();
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    }
}
