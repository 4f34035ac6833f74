package org.xinsheng.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains a model of labels on templates (label, tab, template) and on whole texts. */
final class LabelTraining {

    /** Its probabilities mean something, unlike those of naive Bayes. */
    static final String MAXENT = "MAXENT_QN";

    private static final int ITERATIONS = 60;
    private static final int CUTOFF = 2;
    private static final int ROUNDS = 6;
    /** Keeps weights small, so that the model is unsure of what it has seen little of. */
    private static final double PULL = 10;

    /**
     * A text with its label.
     *
     * @param source number of the line that it was made of
     */
    record Labelled(int source, String label, String text) {}

    private final TrainingFolder folder;
    private final long seed;

    LabelTraining(TrainingFolder folder, long seed) {
        this.folder = folder;
        this.seed = seed;
    }

    /** @param name of the file of templates, without its ending */
    List<Labelled> texts(String name, Function<MarkedText, String> label) throws IOException {
        TrainingTexts texts = folder.texts(seed);
        List<Labelled> all = new ArrayList<>();
        int source = 0;
        for (String line : folder.lines("training/" + name + ".txt")) {
            String[] columns = line.split("\t");
            source++;
            for (int i = 0; i < (columns[1].contains("<") ? ROUNDS : 2); i++) {
                all.add(new Labelled(source, columns[0], texts.sentence(columns[1])));
            }
        }
        for (MarkedText text : folder.wholeTexts()) {
            source++;
            String plain = NormalizedText.of(text.plain()).text();
            all.add(new Labelled(source, label.apply(text), plain));
            all.add(new Labelled(source, label.apply(text), plain));
        }
        return all;
    }

    static DoccatModel train(String algorithm, List<Labelled> texts) throws IOException {
        List<DocumentSample> samples = texts.stream()
                .map(t -> new DocumentSample(t.label(), CategorizerLabels.features(t.text())))
                .toList();
        return train(algorithm, samples, ITERATIONS, PULL);
    }

    /** @param pull how strongly weights are kept small */
    static DoccatModel train(String algorithm, List<DocumentSample> samples, int iterations, double pull)
            throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, pull);
        return DocumentCategorizerME.train(
                "zh", ObjectStreamUtils.createObjectStream(samples), parameters, new DoccatFactory());
    }
}
