package org.xinsheng.extraction;

import java.util.List;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.PhraseTable.Match;

/**
 * What the model of names sees around a character: the characters and their kinds, the word lists, how far it is to the
 * next ending of a firm or project, and what was decided before. One generator a thread: it keeps the labels of the
 * sentence at hand.
 */
final class NameFeatures implements AdaptiveFeatureGenerator {

    private static final String NONE = "-";
    private static final int FAR = 9;

    private final NameLexicon lexicon;
    private final Gazetteer gazetteer;
    private String @Nullable [] sentence;
    private String[] labels = {};
    private int[] toEnding = {};

    NameFeatures(NameLexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
    }

    @Override
    public void createFeatures(List<String> features, String[] tokens, int index, String[] outcomes) {
        if (tokens != sentence) {
            prepare(tokens);
        }
        for (int offset = -2; offset <= 2; offset++) {
            features.add("c" + offset + "=" + token(tokens, index + offset));
            features.add("k" + offset + "=" + kind(token(tokens, index + offset)));
            features.add("l" + offset + "=" + label(index + offset));
        }
        for (int offset = -2; offset < 2; offset++) {
            features.add("b" + offset + "=" + token(tokens, index + offset) + token(tokens, index + offset + 1));
        }
        features.add("lb=" + label(index - 1) + label(index) + label(index + 1));
        features.add("e=" + toEnding[index]);
        String before = index > 0 ? String.valueOf(outcomes[index - 1]) : NONE;
        features.add("p=" + before);
        features.add("pl=" + before + label(index));
        features.add("pe=" + before + toEnding[index]);
        features.add("pc=" + before + token(tokens, index));
    }

    private void prepare(String[] tokens) {
        String text = String.join("", tokens);
        int[] at = new int[text.length() + 1];
        for (int i = 0, position = 0; i < tokens.length; position += tokens[i].length(), i++) {
            for (int c = 0; c < tokens[i].length(); c++) {
                at[position + c] = i;
            }
        }
        at[text.length()] = tokens.length;
        labels = new String[tokens.length];
        toEnding = new int[tokens.length];
        java.util.Arrays.fill(labels, NONE);
        java.util.Arrays.fill(toEnding, FAR);
        for (int position = 0; position < text.length(); position++) {
            mark(text, position, at);
        }
        measure(tokens);
        sentence = tokens;
    }

    private void mark(String text, int position, int[] at) {
        put(at, lexicon.surnameAt(text, position), "S", false);
        List<Match<List<Division>>> places = gazetteer.namesAt(text, position);
        put(at, places.isEmpty() ? null : places.getLast(), "G", true);
        put(at, lexicon.personRoleAt(text, position), "R", true);
        put(at, lexicon.partyRoleAt(text, position), "Q", true);
        ending(at, lexicon.projectEndingAt(text, position), "J");
        ending(at, lexicon.organisationEndingAt(text, position), "O");
    }

    private void put(int[] at, @Nullable Match<?> match, String name, boolean over) {
        if (match == null) {
            return;
        }
        int from = at[match.start()];
        int to = Math.max(from, at[match.end() - 1]);
        for (int i = from; i <= to; i++) {
            if (over || labels[i].equals(NONE)) {
                labels[i] = name + (from == to ? "S" : i == from ? "B" : i == to ? "E" : "M");
            }
        }
    }

    private void ending(int[] at, @Nullable Match<?> match, String name) {
        put(at, match, name, true);
        if (match != null) {
            toEnding[at[match.end() - 1]] = 0;
        }
    }

    private void measure(String[] tokens) {
        for (int i = tokens.length - 2; i >= 0; i--) {
            boolean broken = ClauseBounds.isBreak(tokens[i].charAt(0));
            toEnding[i] = broken ? FAR : Math.min(toEnding[i], Math.min(FAR, toEnding[i + 1] + 1));
        }
    }

    private static String token(String[] tokens, int index) {
        return index >= 0 && index < tokens.length ? tokens[index] : NONE;
    }

    private String label(int index) {
        return index >= 0 && index < labels.length ? labels[index] : NONE;
    }

    private static String kind(String token) {
        char c = token.charAt(0);
        if (Character.isDigit(c)) {
            return "d";
        }
        if ("一二三四五六七八九十两百千万".indexOf(c) >= 0) {
            return "n";
        }
        if (ClauseBounds.isBreak(c)) {
            return "b";
        }
        return c < 0x80 ? "a" : "h";
    }

    @Override
    public void updateAdaptiveData(String[] tokens, String[] outcomes) {
        // nothing is remembered from one text to the next
    }

    @Override
    public void clearAdaptiveData() {
        sentence = null;
    }
}
