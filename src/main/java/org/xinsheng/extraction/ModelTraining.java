package org.xinsheng.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderEvaluator;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.model.BaseModel;

/**
 * Rebuilds every model from the training data beside it: same input, same bytes.
 *
 * <pre>{@code
 * new ModelTraining(Path.of("nlp-models")).run();
 * }</pre>
 *
 * Lexicons and gazetteer that the features use are those on the class path.
 */
public final class ModelTraining {

    private static final long SEED = 20261121;
    private static final int REPEATS = 8;
    private static final int PLAIN = 4;
    private static final int HAND_REPEATS = 3;
    private static final int LABEL_REPEATS = 4;
    private static final int HELD_OUT = 5;

    private final Path folder;
    private final int repeats;

    /** @param folder {@code nlp-models}, with training/ and gazetteer/ in it */
    public ModelTraining(Path folder) {
        this(folder, REPEATS);
    }

    ModelTraining(Path folder, int repeats) {
        this.folder = folder;
        this.repeats = repeats;
    }

    /**
     * Trains all models and writes them with manifest.json into the folder.
     *
     * @throws IOException if the training data can't be read or the models not written
     */
    public void run() throws IOException {
        ModelManifest manifest = new ModelManifest();
        for (Map.Entry<String, byte[]> model : train(manifest).entrySet()) {
            Files.write(folder.resolve(model.getKey()), model.getValue());
        }
        Files.writeString(folder.resolve("manifest.json"), manifest.json());
    }

    /** The model files by name. */
    Map<String, byte[]> train(ModelManifest manifest) throws IOException {
        NameModelFactory.allow();
        Map<String, byte[]> models = new TreeMap<>();
        models.put("names.bin", names(manifest));
        models.put("matters.bin", labels("matters", manifest));
        models.put("intents.bin", labels("intents", manifest));
        return models;
    }

    private byte[] names(ModelManifest manifest) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT_QN");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 50);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 3);
        parameters.put(QNTrainer.L1COST_PARAM, 0.1);
        parameters.put(QNTrainer.L2COST_PARAM, 0.5);
        parameters.put(BeamSearch.BEAM_SIZE_PARAMETER, 1);
        TokenNameFinderModel model = NameFinderME.train(
                "zh",
                null,
                ObjectStreamUtils.createObjectStream(samples(SEED, repeats)),
                parameters,
                new NameModelFactory());
        TokenNameFinderEvaluator evaluator = new TokenNameFinderEvaluator(new NameFinderME(model));
        evaluator.evaluate(ObjectStreamUtils.createObjectStream(samples(SEED + 1, 1)));
        byte[] bytes = bytes(model);
        manifest.add(
                "names.bin",
                "MAXENT_QN 50 BILOU",
                bytes,
                "f1 on fresh sentences",
                evaluator.getFMeasure().getFMeasure());
        return bytes;
    }

    private List<NameSample> samples(long seed, int repeatCount) throws IOException {
        TrainingTexts texts = texts(seed);
        List<NameSample> samples = new ArrayList<>();
        for (int i = 0; i < repeatCount; i++) {
            for (String line : lines("training/names.txt")) {
                for (int n = 0; n < times(line, i); n++) {
                    samples.add(texts.sample(line));
                }
            }
        }
        for (MarkedText text : wholeTexts()) {
            for (int i = 0; i < HAND_REPEATS; i++) {
                text.asTemplates().forEach(template -> samples.add(texts.sample(template)));
            }
            for (int i = 0; i < HAND_REPEATS; i++) {
                text.withOtherNames().forEach(template -> samples.add(texts.sample(template)));
            }
        }
        Collections.shuffle(samples, new Random(seed));
        return samples;
    }

    /** Sentences without names are needed most, those without slots least. */
    private static int times(String line, int round) {
        if (line.contains("<plain>")) {
            return PLAIN;
        }
        return round < 2 || line.contains("<") ? 1 : 0;
    }

    private List<MarkedText> wholeTexts() throws IOException {
        List<MarkedText> texts = new ArrayList<>();
        for (String name : List.of("training/messages.txt", "training/letters.txt")) {
            if (Files.exists(folder.resolve(name))) {
                lines(name).stream().map(MarkedText::of).forEach(texts::add);
            }
        }
        return texts;
    }

    private byte[] labels(String name, ModelManifest manifest) throws IOException {
        List<String> lines = lines("training/" + name + ".txt");
        double accuracy = accuracy(lines);
        byte[] bytes = bytes(categorizer(lines));
        manifest.add(name + ".bin", "MAXENT on characters and pairs", bytes, "accuracy on held-out lines", accuracy);
        return bytes;
    }

    private double accuracy(List<String> lines) throws IOException {
        List<String> held = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            (i % HELD_OUT == 0 ? held : kept).add(lines.get(i));
        }
        DocumentCategorizerME categorizer = new DocumentCategorizerME(categorizer(kept));
        TrainingTexts texts = texts(SEED + 2);
        long right = held.stream()
                .map(line -> line.split("\t"))
                .filter(columns -> categorizer
                        .getBestCategory(categorizer.categorize(CategorizerLabels.features(texts.sentence(columns[1]))))
                        .equals(columns[0]))
                .count();
        return (double) right / held.size();
    }

    private DoccatModel categorizer(List<String> lines) throws IOException {
        TrainingTexts texts = texts(SEED);
        List<DocumentSample> samples = new ArrayList<>();
        for (String line : lines) {
            String[] columns = line.split("\t");
            for (int i = 0; i < (columns[1].contains("<") ? LABEL_REPEATS : 2); i++) {
                samples.add(new DocumentSample(columns[0], CategorizerLabels.features(texts.sentence(columns[1]))));
            }
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 80);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
        return DocumentCategorizerME.train(
                "zh", ObjectStreamUtils.createObjectStream(samples), parameters, new DoccatFactory());
    }

    private TrainingTexts texts(long seed) throws IOException {
        TrainingPlaces places =
                new TrainingPlaces(lines("gazetteer/divisions.tsv"), ModelFiles.lines("lexicon/surnames.txt"));
        return new TrainingTexts(new TrainingGrammar(lines("training/words.txt"), places, seed));
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static byte[] bytes(BaseModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.serialize(out);
        return ReproducibleArchive.of(out.toByteArray());
    }
}
