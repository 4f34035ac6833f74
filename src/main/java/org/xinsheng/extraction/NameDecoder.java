package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.util.SequenceValidator;
import org.xinsheng.extraction.NameWeights.Weight;

/**
 * Decides token by token, each time for the best outcome that may follow the one before: what OpenNLP's search does with
 * a beam of one, over the same parameters, without a string or an object for each feature. Immutable.
 */
final class NameDecoder {

    private static final NameFeature[] FEATURES = NameFeature.values();
    private static final NameFeature[] JOINED =
            Arrays.stream(FEATURES).filter(feature -> feature.joined).toArray(NameFeature[]::new);

    private final String[] outcomes;
    private final int[] numbers;
    private final boolean[] follows;
    private final NameWeights[] weights;

    /** @param model a linear model trained on the features of {@link NameContext} */
    NameDecoder(AbstractModel model) {
        outcomes = new String[model.getNumOutcomes()];
        numbers = new int[outcomes.length];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = model.getOutcome(i);
            numbers[i] = NameOutcome.number(outcomes[i]);
        }
        follows = transitions();
        weights = weights(model);
    }

    private static NameWeights[] weights(AbstractModel model) {
        @SuppressWarnings("unchecked") // so its Javadoc says
        Map<String, Context> predicates = (Map<String, Context>) model.getDataStructures()[1];
        Map<NameFeature, List<Weight>> all = new EnumMap<>(NameFeature.class);
        predicates.forEach((predicate, context) -> {
            long key = Long.parseLong(predicate, 0, predicate.indexOf('-'), 36);
            int variant = Integer.parseInt(predicate, predicate.indexOf('-') + 1, predicate.length(), 36);
            NameFeature feature = NameFeature.of(key);
            List<Weight> of = all.computeIfAbsent(feature, any -> new ArrayList<>());
            for (int i = 0; i < context.getOutcomes().length; i++) {
                of.add(new Weight(
                        NameFeature.value(key),
                        feature.place(variant),
                        context.getOutcomes()[i],
                        context.getParameters()[i]));
            }
        });
        return Arrays.stream(FEATURES)
                .map(feature -> new NameWeights(feature.variants(), all.getOrDefault(feature, List.of())))
                .toArray(NameWeights[]::new);
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

    /** The outcomes by the model's own numbers, one a token. */
    int[] decode(NameSentence sentence) {
        int size = sentence.size();
        long[] scores = new long[(size + 2 * NameFeature.REACH) * NameWeights.ROW];
        for (NameFeature feature : FEATURES) {
            if (!feature.joined) {
                addAround(feature, sentence, scores);
            }
        }
        int[] best = new int[size];
        int before = outcomes.length;
        for (int at = 0; at < size; at++) {
            int number = before == outcomes.length ? 0 : numbers[before];
            int row = row(at);
            for (NameFeature feature : JOINED) {
                weights[feature.ordinal()].addRow(feature.value(sentence, at), number, scores, row);
            }
            before = best(scores, row, before);
            best[at] = before;
        }
        return best;
    }

    /** Each value speaks for the tokens around it; there is room for those before the first and behind the last. */
    private void addAround(NameFeature feature, NameSentence sentence, long[] scores) {
        NameWeights of = weights[feature.ordinal()];
        int end = sentence.size() + feature.last;
        for (int at = feature.first; at < end; at++) {
            of.add(feature.value(sentence, at), scores, row(at - feature.last));
        }
    }

    private static int row(int token) {
        return (token + NameFeature.REACH) * NameWeights.ROW;
    }

    private int best(long[] scores, int row, int before) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < outcomes.length; i++) {
            if (follows[before * outcomes.length + i]) {
                int sum = NameWeights.sum(scores, row, i);
                if (best < 0 || sum > most) {
                    best = i;
                    most = sum;
                }
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
