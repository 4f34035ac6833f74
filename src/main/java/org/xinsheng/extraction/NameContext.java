package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.DefaultNameContextGenerator;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/** Gives OpenNLP the features to train with; reading itself goes through {@link NameDecoder}. */
final class NameContext extends DefaultNameContextGenerator {

    private final NameSentence sentence;
    private String[] tokens = {};

    NameContext(NameSentence sentence) {
        super(new Nothing());
        this.sentence = sentence;
    }

    @Override
    public String[] getContext(int index, String[] all, String[] outcomes, Object[] unused) {
        if (!Arrays.equals(all, tokens)) {
            sentence.read(String.join("", all));
            tokens = all;
        }
        int before = index > 0 ? NameOutcome.number(outcomes[index - 1]) : 0;
        List<String> features = new ArrayList<>();
        for (NameFeature feature : NameFeature.values()) {
            if (feature.joined) {
                features.add(feature.predicate(before, feature.value(sentence, index)));
            } else {
                for (int away = feature.first; away <= feature.last; away++) {
                    features.add(feature.predicate(away - feature.first, feature.value(sentence, index + away)));
                }
            }
        }
        return features.toArray(String[]::new);
    }

    /** OpenNLP asks for a generator of features; all of them come from the context. */
    static final class Nothing implements AdaptiveFeatureGenerator {
        @Override
        public void createFeatures(List<String> features, String[] tokens, int index, String[] outcomes) {
            // see NameContext
        }
    }
}
