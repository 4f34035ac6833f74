package org.xinsheng.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentSample;
import org.xinsheng.core.Incident;

/** Trains the model of danger on its own sentences and on those of all whole texts in which the rules hear no threat. */
final class DangerTraining {

    private static final int ITERATIONS = 80;
    private static final double PULL = 3;
    /** A sentence of danger counts as so many, since a miss is worse than a false alarm. */
    private static final int WEIGHT = 3;

    /** An extreme act may kill as well; which of the two it is, rules tell. */
    private static final Set<Incident> LIFE = Set.of(Incident.THREAT_TO_LIFE, Incident.EXTREME);

    private static final long SEED = 20261121;

    /** @param source number of the line that it is from */
    record Sentence(int source, String label, String text) {}

    private DangerTraining() {}

    static List<Sentence> sentences(TrainingFolder folder) throws IOException {
        List<Sentence> all = new ArrayList<>();
        int source = 0;
        for (String line : folder.lines("training/danger.txt")) {
            String[] columns = line.split("\t", 3);
            boolean life = LIFE.contains(Incident.valueOf(columns[0]));
            String text = CondensedText.of(columns[2]).text();
            all.add(new Sentence(source++, life ? DangerModel.LIFE : DangerModel.NONE, text));
        }
        for (String text : harmlessTexts(folder)) {
            source++;
            String condensed = CondensedText.of(text).text();
            int start = 0;
            for (int end : DangerFeatures.sentenceEnds(condensed)) {
                String sentence = condensed.substring(start, end);
                if (!isThreat(sentence)) {
                    all.add(new Sentence(source, DangerModel.NONE, sentence));
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
            DocumentSample sample = new DocumentSample(sentence.label, features(sentence.text));
            samples.addAll(Collections.nCopies(sentence.label.equals(DangerModel.LIFE) ? WEIGHT : 1, sample));
        }
        return LabelTraining.train(LabelTraining.MAXENT, samples, ITERATIONS, PULL);
    }

    /** What is heard of sentences that the model was not trained on. */
    static Map<String, Double> crossValidated(List<Sentence> sentences, int folds) throws IOException {
        Map<String, int[]> heard = Map.of(DangerModel.LIFE, new int[2], DangerModel.NONE, new int[2]);
        for (int fold = 0; fold < folds; fold++) {
            int out = fold;
            DangerModel model = new DangerModel(train(sentences.stream()
                    .filter(sentence -> sentence.source % folds != out)
                    .toList()));
            for (Sentence sentence : sentences) {
                if (sentence.source % folds == out) {
                    int[] counts = Objects.requireNonNull(heard.get(sentence.label));
                    counts[0] +=
                            model.probability(sentence.text, 0, sentence.text.length()) >= DangerModel.LIKELY ? 1 : 0;
                    counts[1]++;
                }
            }
        }
        Map<String, Double> scores = new TreeMap<>();
        heard.forEach((label, counts) -> scores.put(
                "share of sentences heard as danger, cross-validated: " + label, (double) counts[0] / counts[1]));
        return scores;
    }

    private static String[] features(String sentence) {
        List<String> names = new ArrayList<>();
        DangerFeatures.each(sentence, 0, sentence.length(), key -> names.add(DangerFeatures.name(key)));
        return names.toArray(String[]::new);
    }
}
