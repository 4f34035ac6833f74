package org.xinsheng.command.converse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xinsheng.command.InputFile;
import org.xinsheng.command.converse.Comparison.Difference;
import org.xinsheng.command.converse.Comparison.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came of the same conversations before. They are found by their ids, those with one id in their order. */
final class Earlier {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Deque<JsonNode>> byId = new LinkedHashMap<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private int compared;
    private int different;
    private int added;

    /** @throws IOException with one clear line if it cannot be read, or would be written over */
    static Earlier read(Path file, Path out) throws IOException {
        if (Files.exists(file) && Files.exists(out) && Files.isSameFile(file, out)) {
            throw new IOException("OUT would write over " + file);
        }
        Earlier earlier = new Earlier();
        try (BufferedReader lines = InputFile.open(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    earlier.add(line, file + ", line " + number);
                }
            }
        }
        return earlier;
    }

    private void add(String line, String where) throws IOException {
        try {
            JsonNode node = JSON.readTree(line);
            byId.computeIfAbsent(id(node), id -> new ArrayDeque<>()).add(node);
        } catch (JacksonException e) {
            throw new IOException("not an output of converse: " + where, e);
        }
    }

    private static String id(JsonNode node) {
        return node.path("id").toString();
    }

    /** @return lines for people; none if nothing differs */
    List<String> compare(String answer) {
        JsonNode now = JSON.readTree(answer);
        Deque<JsonNode> before = byId.getOrDefault(id(now), new ArrayDeque<>());
        if (before.isEmpty()) {
            added++;
            return List.of(id(now) + ": not in the earlier output");
        }
        List<Difference> differences = Comparison.of(before.remove(), now);
        compared++;
        if (differences.isEmpty()) {
            return List.of();
        }
        different++;
        differences.stream().map(Difference::kind).distinct().forEach(kind -> counts.merge(kind, 1, Integer::sum));
        List<String> lines = new ArrayList<>();
        lines.add(id(now) + ":");
        differences.forEach(difference -> lines.addAll(difference.lines()));
        return lines;
    }

    /** How many differ, and in what. */
    List<String> sum() {
        int missing = byId.values().stream().mapToInt(Deque::size).sum();
        List<String> lines = new ArrayList<>();
        lines.add(compared + " compared, " + (compared - different) + " the same, " + different + " differ");
        counts.forEach((kind, count) -> lines.add("  " + kind.words() + ": " + count));
        if (added > 0) {
            lines.add("  not in the earlier output: " + added);
        }
        if (missing > 0) {
            lines.add("  only in the earlier output: " + missing);
        }
        return lines;
    }
}
