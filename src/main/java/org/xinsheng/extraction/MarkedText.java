package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole text of the training data with its labels: matter, tab, intent, tab, text with marks such as {@code [O:…]}. What
 * the marks mean says nlp-models/training/README.md.
 */
record MarkedText(String matter, String intent, String text) {

    private static final Pattern MARK = Pattern.compile("\\[([OoPpJjLl]):([^\\]]*)\\]");

    static MarkedText of(String line) {
        String[] columns = line.split("\t", 3);
        return new MarkedText(columns[0], columns[1], columns[2].replace("\\n", "\n"));
    }

    /** The intent as the service takes it: what concerns no labour is none of its business. */
    String wish() {
        boolean foreign = matter.equals("NOT_LABOUR") && (intent.equals("REPORT") || intent.equals("CONSULT"));
        return foreign ? "OTHER" : intent;
    }

    /** The words alone. */
    String plain() {
        return MARK.matcher(text).replaceAll("$2");
    }

    /** Templates for {@link TrainingGrammar}, a sentence each, that say the same of the same names. */
    List<String> asTemplates() {
        return templates(false);
    }

    /** Templates that say the same of other names and places. */
    List<String> withOtherNames() {
        return templates(true);
    }

    private List<String> templates(boolean others) {
        List<String> sentences = new ArrayList<>();
        for (String sentence : text.split("(?<=[。!?！？\\n])")) {
            if (!sentence.isBlank()) {
                sentences.add(template(sentence, others));
            }
        }
        return sentences;
    }

    private static String template(String sentence, boolean others) {
        StringBuilder template = new StringBuilder();
        Matcher mark = MARK.matcher(sentence);
        int last = 0;
        while (mark.find()) {
            template.append(literal(sentence.substring(last, mark.start())));
            template.append(
                    replacement(mark.group(1).toLowerCase(java.util.Locale.ROOT), literal(mark.group(2)), others));
            last = mark.end();
        }
        return template.append(literal(sentence.substring(last))).toString();
    }

    private static String replacement(String kind, String name, boolean others) {
        if (kind.equals("l")) {
            return others ? "<place>" : name;
        }
        return !others ? "[" + kind + ":" + name + "]" : kind.equals("o") ? "<any>" : "<" + kind + ">";
    }

    /** What stands for itself: the signs of templates become brackets that look alike to a reader. */
    private static String literal(String words) {
        return words.replace('[', '【')
                .replace(']', '】')
                .replace('<', '《')
                .replace('>', '》')
                .replace('{', '(')
                .replace('}', ')');
    }
}
