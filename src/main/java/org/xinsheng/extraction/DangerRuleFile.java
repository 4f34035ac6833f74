package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xinsheng.core.Incident;
import org.xinsheng.extraction.pattern.Words;

/** Reads {@code nlp-models/danger/rules.txt}, whose head explains its form. */
final class DangerRuleFile {

    private static final String HARMLESS = "harmless";
    private static final String RULE = "rule ";

    private final Map<String, String> classes = new HashMap<>();
    private final List<DangerRule> rules = new ArrayList<>();
    private final List<String> harmless = new ArrayList<>();
    private String heading = "";
    private List<String> patterns = new ArrayList<>();

    private DangerRuleFile() {}

    /** @throws IllegalArgumentException if a line is not understood */
    static DangerRuleFile read(List<String> lines) {
        DangerRuleFile file = new DangerRuleFile();
        lines.forEach(file::take);
        file.finish();
        return file;
    }

    List<DangerRule> rules() {
        return List.copyOf(rules);
    }

    Words harmless() {
        return Words.of(String.join("|", harmless));
    }

    private void take(String line) {
        if (line.equals(HARMLESS) || line.startsWith(RULE)) {
            finish();
            heading = line;
        } else if (heading.isEmpty()) {
            String[] parts = halves(line);
            classes.put(parts[0], "(?:" + expanded(parts[1]) + ")");
        } else {
            patterns.add(expanded(line));
        }
    }

    private void finish() {
        if (heading.equals(HARMLESS)) {
            harmless.addAll(patterns);
        } else if (!heading.isEmpty()) {
            rules.add(rule());
        }
        patterns = new ArrayList<>();
    }

    private DangerRule rule() {
        String[] parts = halves(heading.substring(RULE.length()));
        List<String> words = List.of(parts[1].split(" "));
        Incident incident = Incident.valueOf(words.getFirst());
        return new DangerRule(
                parts[0],
                incident,
                Incident.valueOf(after(words, "announced", incident.name())),
                DangerKind.valueOf(after(words, "of", DangerKind.SELF.name())),
                words.contains("faint"),
                Words.of(String.join("|", patterns)));
    }

    private static String after(List<String> words, String word, String otherwise) {
        int at = words.indexOf(word);
        return at < 0 ? otherwise : words.get(at + 1);
    }

    private static String[] halves(String line) {
        String[] parts = line.split(" = ", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("no rule of danger: " + line);
        }
        return parts;
    }

    private String expanded(String pattern) {
        String expanded = pattern;
        for (Map.Entry<String, String> known : classes.entrySet()) {
            expanded = expanded.replace("<" + known.getKey() + ">", known.getValue());
        }
        return expanded;
    }
}
