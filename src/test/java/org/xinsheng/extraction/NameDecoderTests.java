package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Sequence;
import org.junit.jupiter.api.Test;

class NameDecoderTests {

    private static final Path TRAINING = Path.of("nlp-models");

    private final TokenNameFinderModel model = model();
    private final TrainedNames names = new TrainedNames(model);
    private final BeamSearch openNlp = new BeamSearch(1, new FreshRoom(model.getArtifact("nameFinder.model")));

    @Test
    void findsWhatOpenNlpFindsInComposedSentences() throws IOException {
        TrainingTexts texts = texts();
        int found = 0;
        for (String template : lines("training/names.txt")) {
            NameSample sample = texts.sample(template);
            found += checked(String.join("", sample.getSentence()));
        }
        assertThat(found).isGreaterThan(200);
    }

    @Test
    void findsWhatOpenNlpFindsInMessagesAndOddTexts() throws IOException {
        List<String> messages = Files.readAllLines(Path.of("src/test/resources/benchmark/messages.txt"));
        Stream<String> odd =
                Stream.of("", " ", "\n", "a", "12345678901234", "boss 老王 owe me 3000", "\ud83d", "，，，", "公司公司公司");

        assertThat(messages).hasSizeGreaterThan(20);
        Stream.concat(messages.stream(), odd).forEach(this::checked);
    }

    @Test
    void readsLongTextsInSentences() {
        String text = "小工三个人 老板丛大河欠的 望海楼小区 一共三万。".repeat(30);

        assertThat(names.find(text))
                .hasSizeGreaterThanOrEqualTo(30)
                .allSatisfy(name -> assertThat(name.end()).isLessThanOrEqualTo(text.length()));
    }

    private int checked(String sentence) {
        CharacterTokens tokens = CharacterTokens.of(sentence);
        BilouCodec codec = new BilouCodec();
        Sequence best = openNlp.bestSequence(
                tokens.tokens(),
                new Object[0],
                new NameModelFactory().createContextGenerator(),
                codec.createSequenceValidator());
        List<String> theirs = Arrays.stream(codec.decode(best.getOutcomes()))
                .map(span -> tokens.starts()[span.getStart()] + "-" + tokens.ends()[span.getEnd() - 1]
                        + kind(span.getType()))
                .toList();
        List<NameCandidate> ours = new ArrayList<>();
        names.findIn(sentence, 0, ours);

        assertThat(ours.stream().map(c -> c.start() + "-" + c.end() + c.kind()).toList())
                .as(sentence)
                .isEqualTo(theirs);
        return theirs.size();
    }

    private static NameCandidate.Kind kind(String type) {
        return switch (type) {
            case "o" -> NameCandidate.Kind.ORGANISATION;
            case "p" -> NameCandidate.Kind.PERSON;
            default -> NameCandidate.Kind.PROJECT;
        };
    }

    private static TokenNameFinderModel model() {
        NameModelFactory.allow();
        try (InputStream in = ModelFiles.open("names.bin")) {
            return new TokenNameFinderModel(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static TrainingTexts texts() throws IOException {
        TrainingPlaces places =
                new TrainingPlaces(lines("gazetteer/divisions.tsv"), ModelFiles.lines("lexicon/surnames.txt"));
        return new TrainingTexts(new TrainingGrammar(lines("training/words.txt"), places, 7));
    }

    private static List<String> lines(String name) throws IOException {
        return Files.readAllLines(TRAINING.resolve(name), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** OpenNLP's quasi-Newton model adds to the room that its search hands over, which still holds the token before. */
    private record FreshRoom(MaxentModel model) implements MaxentModel {

        @Override
        public double[] eval(String[] context) {
            return model.eval(context);
        }

        @Override
        public double[] eval(String[] context, double[] used) {
            return model.eval(context);
        }

        @Override
        public double[] eval(String[] context, float[] values) {
            return model.eval(context, values);
        }

        @Override
        public String getBestOutcome(double[] outcomes) {
            return model.getBestOutcome(outcomes);
        }

        @Override
        public String getAllOutcomes(double[] outcomes) {
            return model.getAllOutcomes(outcomes);
        }

        @Override
        public String getOutcome(int number) {
            return model.getOutcome(number);
        }

        @Override
        public int getIndex(String outcome) {
            return model.getIndex(outcome);
        }

        @Override
        public int getNumOutcomes() {
            return model.getNumOutcomes();
        }
    }
}
