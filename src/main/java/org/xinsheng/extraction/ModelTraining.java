package org.xinsheng.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.model.BaseModel;
import org.xinsheng.extraction.LabelTraining.Labelled;

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
    private static final int ROUNDS = 8;
    private static final int FOLDS = 5;

    private final Path target;
    private final TrainingFolder folder;
    private final int rounds;

    /** @param folder {@code nlp-models}, with training/ and gazetteer/ in it */
    public ModelTraining(Path folder) {
        this(folder, ROUNDS);
    }

    /** @param rounds how often each template of names is used */
    ModelTraining(Path folder, int rounds) {
        this.target = folder;
        this.folder = new TrainingFolder(folder);
        this.rounds = rounds;
    }

    /**
     * Trains all models and writes them with manifest.json into the folder.
     *
     * @throws IOException if the training data can't be read or the models not written
     */
    public void run() throws IOException {
        ModelManifest manifest = new ModelManifest();
        for (Map.Entry<String, byte[]> model : train(manifest).entrySet()) {
            Files.write(target.resolve(model.getKey()), model.getValue());
        }
        Files.writeString(target.resolve("manifest.json"), manifest.json());
    }

    /** The model files by name. */
    Map<String, byte[]> train(ModelManifest manifest) throws IOException {
        NameModelFactory.allow();
        ModelScores scores = new ModelScores(folder.reports());
        Map<String, byte[]> models = new TreeMap<>();
        models.put(DangerModel.FILE, danger(manifest));
        models.put("names.bin", names(manifest, scores));
        models.put("matters.bin", labels("matters", LabelTraining.MAXENT, MarkedText::matter, manifest, scores));
        models.put("intents.bin", labels("intents", LabelTraining.MAXENT, MarkedText::wish, manifest, scores));
        return models;
    }

    private byte[] names(ModelManifest manifest, ModelScores scores) throws IOException {
        TokenNameFinderModel model = new NameTraining(folder, rounds, SEED).train();
        byte[] bytes = bytes(model);
        manifest.add(
                "names.bin",
                NameTraining.ALGORITHM + ", BILOU",
                bytes,
                Map.of("exact F1 on reports with known answers", scores.names(new TrainedNames(model))));
        return bytes;
    }

    private byte[] danger(ModelManifest manifest) throws IOException {
        List<DangerTraining.Sentence> sentences = DangerTraining.sentences(folder);
        byte[] bytes = bytes(DangerTraining.train(sentences));
        manifest.add(
                DangerModel.FILE,
                LabelTraining.MAXENT + " on one to three characters in a row",
                bytes,
                DangerTraining.crossValidated(sentences, FOLDS));
        return bytes;
    }

    private byte[] labels(
            String name,
            String algorithm,
            Function<MarkedText, String> label,
            ModelManifest manifest,
            ModelScores scores)
            throws IOException {
        List<Labelled> texts = new LabelTraining(folder, SEED).texts(name, label);
        DoccatModel model = LabelTraining.train(algorithm, texts);
        byte[] bytes = bytes(model);
        manifest.add(
                name + ".bin",
                algorithm + " on characters and pairs",
                bytes,
                Map.of(
                        "accuracy on short reports with known answers",
                        scores.labels(model, name.substring(0, name.length() - 1), CategorizerLabels.LONGEST_TEXT),
                        "accuracy, cross-validated in " + FOLDS + " folds",
                        crossValidated(algorithm, texts)));
        return bytes;
    }

    /** What is made of one template stays in one fold, since its texts are alike. */
    private static double crossValidated(String algorithm, List<Labelled> texts) throws IOException {
        int right = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Labelled> kept = new ArrayList<>();
            List<Labelled> held = new ArrayList<>();
            for (Labelled text : texts) {
                (text.source() % FOLDS == fold ? held : kept).add(text);
            }
            DoccatModel model = LabelTraining.train(algorithm, kept);
            right += (int) held.stream()
                    .filter(t -> CategorizerLabels.best(model, t.text()).equals(t.label()))
                    .count();
        }
        return (double) right / texts.size();
    }

    private static byte[] bytes(BaseModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.serialize(out);
        return ReproducibleArchive.of(out.toByteArray());
    }
}
