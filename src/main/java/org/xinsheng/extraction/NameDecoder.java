package org.xinsheng.extraction;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.util.SequenceValidator;

/**
 * Decides token by token, each time for the best outcome that may follow the one before: what OpenNLP's search does with
 * a beam of one, over the same parameters, without a string or an object for each feature. All that a value of a feature
 * has to say, for the tokens around it or after each outcome, lies together, so that one look finds it. Immutable.
 */
final class NameDecoder {

    private static final NameFeature[] FEATURES = NameFeature.values();

    private final String[] outcomes;
    private final int[] numbers;
    private final boolean[] follows;
    private final int mask;
    private final long[] keys;
    private final int[] blocks;
    private final float[] weights;

    /** @param model a linear model trained on the features of {@link NameContext} */
    NameDecoder(AbstractModel model) {
        outcomes = new String[model.getNumOutcomes()];
        numbers = new int[outcomes.length];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = model.getOutcome(i);
            numbers[i] = NameOutcome.number(outcomes[i]);
        }
        follows = transitions();
        @SuppressWarnings("unchecked") // so its Javadoc says
        Map<String, Context> predicates = (Map<String, Context>) model.getDataStructures()[1];
        Map<Long, Integer> places = new HashMap<>();
        int room = 0;
        for (String predicate : predicates.keySet()) {
            long key = key(predicate);
            if (places.putIfAbsent(key, room) == null) {
                room += NameFeature.of(key).variants() * outcomes.length;
            }
        }
        weights = new float[room];
        mask = Integer.highestOneBit(places.size() + 1) * 4 - 1;
        keys = new long[mask + 1];
        blocks = new int[mask + 1];
        places.forEach(this::put);
        predicates.forEach((predicate, context) -> fill(predicate, context, places));
    }

    private static long key(String predicate) {
        return Long.parseLong(predicate, 0, predicate.indexOf('-'), 36);
    }

    private void fill(String predicate, Context context, Map<Long, Integer> places) {
        int variant = Integer.parseInt(predicate, predicate.indexOf('-') + 1, predicate.length(), 36);
        long key = key(predicate);
        int block = places.getOrDefault(key, 0) + NameFeature.of(key).place(variant) * outcomes.length;
        for (int i = 0; i < context.getOutcomes().length; i++) {
            weights[block + context.getOutcomes()[i]] = (float) context.getParameters()[i];
        }
    }

    /** By outcome before (the last row for none) and outcome: whether it may follow. */
    private boolean[] transitions() {
        SequenceValidator<String> validator = new BilouCodec().createSequenceValidator();
        boolean[] table = new boolean[(outcomes.length + 1) * outcomes.length];
        String[] token = {"", ""};
        for (int before = 0; before <= outcomes.length; before++) {
            String[] so = before == outcomes.length ? new String[0] : new String[] {outcomes[before]};
            for (int next = 0; next < outcomes.length; next++) {
                table[before * outcomes.length + next] = validator.validSequence(so.length, token, so, outcomes[next]);
            }
        }
        return table;
    }

    private void put(long key, int block) {
        int at = slot(key);
        keys[at] = key;
        blocks[at] = block;
    }

    private int slot(long key) {
        int at = (int) (key * 0x9E3779B97F4A7C15L >>> 36) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    /** The outcomes by the model's own numbers, one a token. */
    int[] decode(NameSentence sentence) {
        int size = sentence.size();
        float[] scores = new float[size * outcomes.length];
        for (NameFeature feature : FEATURES) {
            if (!feature.joined) {
                for (int at = feature.first; at < size + feature.last; at++) {
                    addAround(feature, sentence, at, scores);
                }
            }
        }
        int[] best = new int[size];
        int before = outcomes.length;
        for (int at = 0; at < size; at++) {
            int number = before == outcomes.length ? 0 : numbers[before];
            for (NameFeature feature : FEATURES) {
                if (feature.joined) {
                    addJoined(feature, sentence, at, number, scores);
                }
            }
            before = best(scores, at, before);
            best[at] = before;
        }
        return best;
    }

    /** The weights for the tokens around a place lie in the order of the tokens, so that they are added in one go. */
    private void addAround(NameFeature feature, NameSentence sentence, int at, float[] scores) {
        long key = feature.key(feature.value(sentence, at));
        int slot = slot(key);
        if (keys[slot] != key) {
            return;
        }
        int from = Math.max(0, at - feature.last);
        int to = Math.min(sentence.size(), at - feature.first + 1);
        add(scores, from, to, blocks[slot] + (from - at + feature.last) * outcomes.length);
    }

    private void addJoined(NameFeature feature, NameSentence sentence, int at, int before, float[] scores) {
        long key = feature.key(feature.value(sentence, at));
        int slot = slot(key);
        if (keys[slot] == key) {
            add(scores, at, at + 1, blocks[slot] + before * outcomes.length);
        }
    }

    private void add(float[] scores, int from, int to, int block) {
        int row = from * outcomes.length;
        int length = (to - from) * outcomes.length;
        for (int i = 0; i < length; i++) {
            scores[row + i] += weights[block + i];
        }
    }

    private int best(float[] scores, int token, int before) {
        int best = -1;
        int row = token * outcomes.length;
        for (int i = 0; i < outcomes.length; i++) {
            if (follows[before * outcomes.length + i] && (best < 0 || scores[row + i] > scores[row + best])) {
                best = i;
            }
        }
        return best;
    }

    /** The kind of name that an outcome belongs to, in the order of {@link NameOutcome}, or -1. */
    int kind(int outcome) {
        return NameOutcome.kind(numbers[outcome]);
    }

    boolean begins(int outcome) {
        return NameOutcome.begins(numbers[outcome]);
    }

    boolean ends(int outcome) {
        return NameOutcome.ends(numbers[outcome]);
    }
}
