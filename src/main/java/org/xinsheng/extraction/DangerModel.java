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
    /** Enough for a clerk to look the same day: about one in a hundred harmless texts of a chat sounds like it. */
    static final double LIKELY = 0.52;
    /** Enough to alarm somebody: of single texts that it has not seen, about one harmless one in two thousand sounds like it. */
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

    /** The sentence that sounds most like a threat to life, if one does; where it is only likely, as {@link Incident#SIGNS}. */
    @Nullable DangerSign check(CondensedText condensed) {
        List<Integer> ends = DangerFeatures.sentenceEnds(condensed.text());
        double least = ends.size() > SENTENCES ? SURE : LIKELY;
        DangerSign heard = null;
        int start = 0;
        for (int end : ends) {
            double probability = probability(condensed.text(), start, end);
            if (probability >= least) {
                least = probability;
                heard = new DangerSign(
                        probability >= SURE ? Incident.THREAT_TO_LIFE : Incident.SIGNS,
                        DangerKind.SELF,
                        DangerSign.MODEL,
                        condensed.originalStart(start),
                        condensed.originalEnd(end));
            }
            start = end;
        }
        return heard;
    }

    /**
     * That the sentence is a threat to life, 0 to 1. What speaks for it most is left out, so that no single word decides.
     */
    double probability(String text, int start, int end) {
        if (!DangerFeatures.isChinese(text, start, end)) {
            return 0;
        }
        double sum = 0;
        double strongest = 0;
        for (long key : DangerFeatures.of(text, start, end)) {
            double weight = weights[slot(key)];
            sum += weight;
            strongest = Math.max(strongest, weight);
        }
        return 1 / (1 + Math.exp(strongest - sum));
    }
}
