package org.xinsheng.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains the model of names: on composed sentences, and on whole texts by hand, each also with other names in it. */
final class NameTraining {

    static final String ALGORITHM = "MAXENT_QN";
    private static final int ITERATIONS = 50;
    private static final int CUTOFF = 3;
    /** Leaves out what hardly matters: a fifth of the size, as good. */
    private static final double SPARSENESS = 1.0;

    private static final int WHOLE_TEXTS = 3;
    /** Sentences that hold no name are needed most. */
    private static final int PLAIN = 4;

    private final TrainingFolder folder;
    private final int rounds;
    private final long seed;

    /** @param rounds how often each template is used */
    NameTraining(TrainingFolder folder, int rounds, long seed) {
        this.folder = folder;
        this.rounds = rounds;
        this.seed = seed;
    }

    TokenNameFinderModel train() throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, ALGORITHM);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        parameters.put(QNTrainer.L1COST_PARAM, SPARSENESS);
        parameters.put(QNTrainer.L2COST_PARAM, 0.5);
        parameters.put(BeamSearch.BEAM_SIZE_PARAMETER, 1);
        return pruned(NameFinderME.train(
                "zh", null, ObjectStreamUtils.createObjectStream(samples()), parameters, new NameModelFactory()));
    }

    static TokenNameFinderModel pruned(TokenNameFinderModel trained) {
        AbstractModel model = trained.getArtifact("nameFinder.model");
        return new TokenNameFinderModel(
                "zh", PrunedModel.of(model), 1, null, Map.of(), Map.of(), new BilouCodec(), new NameModelFactory());
    }

    private List<NameSample> samples() throws IOException {
        TrainingTexts texts = folder.texts(seed);
        List<NameSample> samples = new ArrayList<>();
        List<String> templates = folder.lines("training/names.txt");
        for (int round = 0; round < rounds; round++) {
            for (String template : templates) {
                for (int i = 0; i < times(template, round); i++) {
                    samples.add(texts.sample(template));
                }
            }
        }
        for (MarkedText text : folder.wholeTexts()) {
            for (int i = 0; i < WHOLE_TEXTS; i++) {
                text.asTemplates().forEach(template -> samples.add(texts.sample(template)));
                text.withOtherNames().forEach(template -> samples.add(texts.sample(template)));
            }
        }
        Collections.shuffle(samples, new Random(seed));
        return samples;
    }

    private static int times(String template, int round) {
        if (template.contains("<plain>")) {
            return PLAIN;
        }
        return round < 2 || template.contains("<") ? 1 : 0;
    }
}
