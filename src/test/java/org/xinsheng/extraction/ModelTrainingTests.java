package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ModelTrainingTests {

    private static final Path MODELS = Path.of("nlp-models");

    @Test
    void makesTheSameBytesTwice(@TempDir Path folder) throws IOException {
        copy("training/words.txt", folder, 1);
        copy("training/messages.txt", folder, 60);
        copy("training/letters.txt", folder, 60);
        copy("training/labour-letters.txt", folder, 60);
        copy("training/civic.txt", folder, 60);
        copy("training/danger.txt", folder, 5);
        copy("training/names.txt", folder, 12);
        copy("training/matters.txt", folder, 3);
        copy("training/intents.txt", folder, 2);
        copy("gazetteer/divisions.tsv", folder, 1);
        ModelManifest first = new ModelManifest();
        ModelManifest second = new ModelManifest();

        Map<String, byte[]> once = new ModelTraining(folder, 1).train(first);
        Map<String, byte[]> again = new ModelTraining(folder, 1).train(second);

        assertThat(once)
                .hasSize(4)
                .allSatisfy(
                        (name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
        assertThat(first.json()).isEqualTo(second.json());
    }

    @Test
    void manifestFitsTheModelsThatAreShipped() throws Exception {
        JsonNode manifest = JsonMapper.builder().build().readTree(Files.readString(MODELS.resolve("manifest.json")));

        for (String name : manifest.propertyNames()) {
            byte[] bytes = Files.readAllBytes(MODELS.resolve(name));
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            assertThat(manifest.get(name).get("sha256").asString()).as(name).isEqualTo(digest);
        }
        assertThat(manifest.size()).isEqualTo(4);
    }

    private static void copy(String name, Path folder, int every) throws IOException {
        Path target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        var lines = Files.readAllLines(MODELS.resolve(name), StandardCharsets.UTF_8);
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < lines.size(); i += every) {
            kept.append(lines.get(i)).append('\n');
        }
        Files.writeString(target, kept.toString());
    }
}
