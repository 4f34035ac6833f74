package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;

/**
 * Makes sentences from the templates of {@code nlp-models/training/}: names composed from parts, the parts of a text
 * message in changing order. Seeded, so that the same input always gives the same sentences.
 */
final class TrainingTexts {

    private static final Pattern MARKED = Pattern.compile("\\[([opj]):((?:[^\\]\\[<]|<\\w+>)+)\\]|<(\\w+)>");

    private final Map<String, String[]> words = new HashMap<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> surnames;
    private final Random random;

    /**
     * @param wordLines lines of words.txt
     * @param divisions lines of the gazetteer
     */
    TrainingTexts(List<String> wordLines, List<String> divisions, List<String> surnames, long seed) {
        for (String line : wordLines) {
            String[] columns = line.split("\t");
            words.put(columns[0], columns[1].split("\\|"));
        }
        this.surnames = surnames.stream().limit(160).toList();
        this.random = new Random(seed);
        collectPlaces(divisions);
    }

    private void collectPlaces(List<String> divisions) {
        SequencedMap<String, String> names = new TreeMap<>();
        for (String line : divisions) {
            String[] columns = line.split("\t", -1);
            names.put(columns[0], columns[1]);
            String city = names.getOrDefault(
                    columns[0].substring(0, 4) + "00", names.get(columns[0].substring(0, 2) + "0000"));
            if (!columns[0].endsWith("00") && columns.length > 2 && city != null) {
                String[] towns = columns[2].split("\\|");
                String town = towns[towns.length / 2];
                places.add(DivisionNames.shortName(city) + "\t" + columns[1] + "\t" + town);
            }
        }
    }

    /** One sentence of a template with its names marked. */
    NameSample sample(String template) {
        StringBuilder text = new StringBuilder();
        List<int[]> spans = new ArrayList<>();
        List<String> types = new ArrayList<>();
        expand(template, text, spans, types);
        return tokenized(text.toString(), spans, types);
    }

    /** A text message: place, project, people, sum and who owes in any order. */
    NameSample message() {
        List<String> parts = new ArrayList<>(List.of("<place>", "<money>", "<people>"));
        boolean building = random.nextInt(3) > 0;
        parts.add(building ? "<trade>" : "<job>");
        if (building && random.nextInt(4) > 0) {
            parts.add(pick("<j>", "<j>", "<j>工地", "在<j>", "项目<j>", "<place><j>"));
        }
        if (random.nextInt(3) > 0) {
            parts.add(
                    building
                            ? pick("<o>", "<o>不给钱", "公司<o>", "劳务<o>", "<o>欠的", "总包<o>")
                            : pick("<s>", "<s>", "<m>", "公司<s>", "厂叫<m>", "店叫<s>", "<s>不给"));
        }
        if (random.nextInt(2) > 0) {
            parts.add(pick("老板<p>", "工头<p>", "<p>欠的", "包工头<p>", "老板叫<p>", "带班<p>", "老板娘<p>"));
        }
        parts.add(pick("<owe>", "<month>", "<month>的", "<plea>", "<owe>"));
        java.util.Collections.shuffle(parts, random);
        return sample(String.join(pick(" ", " ", "，", " ", "\n"), parts));
    }

    /** A sentence without marks, for the models of labels. */
    String sentence(String template) {
        StringBuilder text = new StringBuilder();
        expand(template, text, new ArrayList<>(), new ArrayList<>());
        return text.toString();
    }

    private void expand(String template, StringBuilder text, List<int[]> spans, List<String> types) {
        Matcher matcher = MARKED.matcher(template);
        int last = 0;
        while (matcher.find()) {
            text.append(template, last, matcher.start());
            last = matcher.end();
            int start = text.length();
            String slot = matcher.group(3);
            text.append(slot == null ? sentence(matcher.group(2)) : word(slot));
            String type = slot == null ? matcher.group(1) : type(slot);
            if (!type.isEmpty()) {
                spans.add(new int[] {start, text.length()});
                types.add(type);
            }
        }
        text.append(template, last, template.length());
    }

    private static String type(String slot) {
        return switch (slot) {
            case "o", "s", "m" -> PerceptronNames.ORGANISATION;
            case "p" -> PerceptronNames.PERSON;
            case "j" -> PerceptronNames.PROJECT;
            default -> "";
        };
    }

    private String word(String slot) {
        return switch (slot) {
            case "o" -> brand() + any("building");
            case "s" -> (random.nextInt(2) == 0 ? any("shopword") : brand()) + any("service");
            case "m" -> brand() + any("maker");
            case "p" -> person();
            case "q" -> surname() + any("given");
            case "x" -> surname();
            case "j" -> project();
            case "n" -> pick(project(), brand() + any("building"));
            case "place" -> place();
            default -> any(slot);
        };
    }

    private String brand() {
        String first = random.nextInt(3) == 0 ? any("short") : "";
        String second = random.nextInt(6) == 0 ? any("brand") : "";
        return first + any("brand") + second + any("brandend");
    }

    private String person() {
        return switch (random.nextInt(8)) {
            case 0 -> "老" + surname();
            case 1 -> surname() + pick("老板", "总", "经理", "工", "师傅");
            case 2 -> any("nick");
            case 3 -> "姓" + surname();
            default -> surname() + any("given");
        };
    }

    private String surname() {
        return surnames.get(random.nextInt(surnames.size()));
    }

    private String project() {
        String name = switch (random.nextInt(6)) {
            case 0 -> any("civic");
            case 1 -> any("infraname") + any("infra");
            case 2 -> any("estate") + any("civic");
            default -> any("estate") + any("estateend");
        };
        return random.nextInt(4) == 0 ? name + any("section") : name;
    }

    private String place() {
        String[] names = places.get(random.nextInt(places.size())).split("\t");
        String county = random.nextInt(2) == 0 ? names[1] : DivisionNames.shortName(names[1]);
        return switch (random.nextInt(5)) {
            case 0 -> county;
            case 1 -> names[0] + county + names[2];
            case 2 -> names[0] + county + DivisionNames.shortName(names[2]);
            default -> names[0] + county;
        };
    }

    private String any(String key) {
        String[] choices = words.get(key);
        if (choices == null) {
            throw new IllegalArgumentException("no words for <" + key + ">");
        }
        return choices[random.nextInt(choices.length)];
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static NameSample tokenized(String text, List<int[]> spans, List<String> types) {
        CharacterTokens tokens = CharacterTokens.of(text);
        List<Span> names = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < spans.size(); i++) {
            int start = tokenAt(tokens, spans.get(i)[0]);
            int end = tokenAt(tokens, spans.get(i)[1] - 1) + 1;
            if (start >= last) { // figures at the edge of two names are one token
                names.add(new Span(start, end, types.get(i)));
                last = end;
            }
        }
        return new NameSample(tokens.tokens(), names.toArray(Span[]::new), true);
    }

    private static int tokenAt(CharacterTokens tokens, int position) {
        int at = 0;
        while (tokens.ends()[at] <= position) {
            at++;
        }
        return at;
    }
}
