package org.xinsheng.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentSample;
import org.xinsheng.core.Incident;

/** Trains the model of danger on its own sentences and on those of all whole texts in which the rules hear no threat. */
final class DangerTraining {

    private static final int ITERATIONS = 80;
    private static final double PULL = 0.15;

    /** An extreme act may kill as well; which of the two it is, rules tell. */
    private static final Set<Incident> LIFE = Set.of(Incident.THREAT_TO_LIFE, Incident.EXTREME);

    /** Neither: what is done to doors and roads is no threat to life, and near enough to one to confuse. */
    private static final Set<Incident> LEFT_OUT = Set.of(Incident.UNLAWFUL_MEANS, Incident.MASS);

    private static final long SEED = 20261121;

    /**
     * A sentence with its label.
     *
     * @param source number of the line that it is from
     * @param isSingle whether it is a whole text as people send them in chats
     */
    record Sentence(int source, String label, String text, boolean isSingle) {}

    private DangerTraining() {}

    static List<Sentence> sentences(TrainingFolder folder) throws IOException {
        List<Sentence> all = new ArrayList<>();
        int source = 0;
        for (String line : folder.lines("training/danger.txt")) {
            String[] columns = line.split("\t", 3);
            Incident incident = Incident.valueOf(columns[0]);
            source++;
            if (!LEFT_OUT.contains(incident)) {
                String text = CondensedText.of(columns[2]).text();
                all.add(new Sentence(
                        source, LIFE.contains(incident) ? DangerModel.LIFE : DangerModel.NONE, text, true));
            }
        }
        for (String text : harmlessTexts(folder)) {
            source++;
            String condensed = CondensedText.of(text).text();
            int start = 0;
            for (int end : DangerFeatures.sentenceEnds(condensed)) {
                String sentence = condensed.substring(start, end);
                if (!isThreat(sentence)) {
                    all.add(new Sentence(source, DangerModel.NONE, sentence, false));
                }
                start = end;
            }
        }
        return all;
    }

    /** What was written to train the other models: there a threat is rare, and the rules hear it. */
    private static List<String> harmlessTexts(TrainingFolder folder) throws IOException {
        List<String> harmless = new ArrayList<>();
        folder.wholeTexts().forEach(whole -> harmless.add(whole.plain()));
        TrainingTexts texts = folder.texts(SEED);
        for (String name : List.of("intents", "matters")) {
            for (String line : folder.lines("training/" + name + ".txt")) {
                harmless.add(texts.sentence(line.substring(line.indexOf('\t') + 1)));
            }
        }
        return harmless;
    }

    private static boolean isThreat(String sentence) {
        return StandardDangerRules.ONLY
                .check(sentence)
                .filter(sign -> sign.incident() == Incident.THREAT_TO_LIFE)
                .isPresent();
    }

    static DoccatModel train(List<Sentence> sentences) throws IOException {
        List<DocumentSample> samples = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (DangerFeatures.isChinese(sentence.text, 0, sentence.text.length())) {
                samples.add(new DocumentSample(sentence.label, features(sentence.text)));
            }
        }
        return LabelTraining.train(LabelTraining.MAXENT, samples, ITERATIONS, PULL);
    }

    /** What is heard of single texts by a model that was not trained on them. */
    static Map<String, Double> crossValidated(List<Sentence> sentences, int folds) throws IOException {
        Map<String, Double> scores = new TreeMap<>();
        Map<String, List<Double>> heard = probabilities(sentences, folds);
        heard.forEach((label, all) -> {
            scores.put("share of single texts that alarm, cross-validated: " + label, share(all, DangerModel.SURE));
            scores.put("share that alarm or are a sign, cross-validated: " + label, share(all, DangerModel.LIKELY));
        });
        return scores;
    }

    static double share(List<Double> probabilities, double least) {
        return (double) probabilities.stream().filter(p -> p >= least).count() / probabilities.size();
    }

    /** By label, how likely a threat each single text is to a model that was not trained on it. */
    static Map<String, List<Double>> probabilities(List<Sentence> sentences, int folds) throws IOException {
        Map<String, List<Double>> heard = new TreeMap<>();
        for (int fold = 0; fold < folds; fold++) {
            int out = fold;
            DangerModel model = new DangerModel(train(sentences.stream()
                    .filter(sentence -> sentence.source % folds != out)
                    .toList()));
            for (Sentence sentence : sentences) {
                if (sentence.isSingle && sentence.source % folds == out) {
                    heard.computeIfAbsent(sentence.label, label -> new ArrayList<>())
                            .add(model.probability(sentence.text, 0, sentence.text.length()));
                }
            }
        }
        return heard;
    }

    private static String[] features(String sentence) {
        return Arrays.stream(DangerFeatures.of(sentence, 0, sentence.length()))
                .mapToObj(DangerFeatures::name)
                .toArray(String[]::new);
    }
}
