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
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.junit.jupiter.api.Test;

class NameDecoderTests {

    private static final Path TRAINING = Path.of("nlp-models");

    private final TokenNameFinderModel model = model();
    private final PerceptronNames names = new PerceptronNames(model);
    private final NameFinderME openNlp = new NameFinderME(model);

    @Test
    void findsWhatOpenNlpFindsInComposedSentences() throws IOException {
        TrainingTexts texts = texts();
        int found = 0;
        for (int i = 0; i < 400; i++) {
            NameSample sample = texts.message();
            found += checked(String.join("", sample.getSentence()));
        }
        assertThat(found).isGreaterThan(400);
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
        List<String> theirs = Arrays.stream(openNlp.find(tokens.tokens()))
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
        return new TrainingTexts(
                lines("training/words.txt"),
                lines("gazetteer/divisions.tsv"),
                ModelFiles.lines("lexicon/surnames.txt"),
                7);
    }

    private static List<String> lines(String name) throws IOException {
        return Files.readAllLines(TRAINING.resolve(name), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
