package org.xinsheng.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Incident;

/**
 * Hears threats to life in wordings that no rule knows: a linear model on the characters of single sentences. It only
 * ever adds to the rules. Immutable.
 */
final class DangerModel {

    static final String LIFE = "LIFE";
    static final String NONE = "NONE";

    static final String FILE = "danger.bin";
    private static final String TOKEN = "bow=";
    /** Enough to ask a person to look. */
    static final double LIKELY = 0.6;
    /** Enough among many sentences, or against a rule. */
    static final double SURE = 0.9;

    private static final int SENTENCES = 4;

    private final int mask;
    private final long[] keys;
    private final float[] weights;

    /** @param model trained on {@link DangerFeatures} as tokens, with the outcomes LIFE and NONE */
    DangerModel(DoccatModel model) {
        AbstractModel linear = (AbstractModel) model.getMaxentModel();
        @SuppressWarnings("unchecked") // so its Javadoc says
        Map<String, Context> predicates = (Map<String, Context>) linear.getDataStructures()[1];
        Map<Long, Float> known = new HashMap<>();
        int life = linear.getIndex(LIFE);
        predicates.forEach((name, context) -> {
            float weight = 0;
            for (int i = 0; i < context.getOutcomes().length; i++) {
                weight += (float) ((context.getOutcomes()[i] == life ? 1 : -1) * context.getParameters()[i]);
            }
            known.put(Long.parseLong(name.substring(TOKEN.length()), 36), weight);
        });
        this.mask = Integer.highestOneBit(known.size() + 1) * 4 - 1;
        this.keys = new long[mask + 1];
        this.weights = new float[mask + 1];
        known.forEach((key, weight) -> {
            int slot = slot(key);
            keys[slot] = key;
            weights[slot] = weight;
        });
    }

    static DangerModel load() {
        try (InputStream in = ModelFiles.open(FILE)) {
            return new DangerModel(new DoccatModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable model: " + FILE, e);
        }
    }

    private int slot(long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /**
     * The sentence that sounds most like a threat to life, if one does. Of many sentences one must say it clearer.
     *
     * @param enough probability, 0 to 1
     */
    @Nullable DangerSign check(CondensedText condensed, double enough) {
        List<Integer> ends = DangerFeatures.sentenceEnds(condensed.text());
        double least = ends.size() > SENTENCES ? SURE : enough;
        DangerSign heard = null;
        int start = 0;
        for (int end : ends) {
            double sure = probability(condensed.text(), start, end);
            if (sure >= least) {
                least = sure;
                heard = new DangerSign(
                        Incident.THREAT_TO_LIFE,
                        DangerSign.MODEL,
                        condensed.originalStart(start),
                        condensed.originalEnd(end));
            }
            start = end;
        }
        return heard;
    }

    /** That the sentence is a threat to life, 0 to 1. */
    double probability(String text, int start, int end) {
        double[] sum = new double[1];
        DangerFeatures.each(text, start, end, key -> sum[0] += weights[slot(key)]);
        return 1 / (1 + Math.exp(-sum[0]));
    }
}
