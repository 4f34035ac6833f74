package org.xinsheng.dialog.script;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A YAML file that still knows on which line each value stands. */
final class YamlFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** A script in service has some 800 values; one that means harm could grow without end by its aliases. */
    private static final int MOST_VALUES = 20_000;

    private static final int DEEPEST = 30;

    private final String name;
    private int values;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<String> mistakes = new ArrayList<>();
    private final JsonNode content;

    private YamlFile(String name, String text) {
        this.name = name;
        this.content = parse(text);
    }

    /** @throws InvalidScript if it cannot be read or is no YAML */
    static YamlFile read(Resource resource) {
        String name = String.valueOf(resource.getFilename());
        try {
            return new YamlFile(name, resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new InvalidScript(List.of(name + ": cannot be read: " + e.getMessage()));
        }
    }

    static YamlFile of(String name, String text) {
        return new YamlFile(name, text);
    }

    JsonNode content() {
        return content;
    }

    /** @throws InvalidScript if a value is refused although it has the right shape, such as a time that is too long */
    <T> T as(Class<T> type) {
        try {
            return JSON.treeToValue(content, type);
        } catch (JacksonException e) {
            String pointer = e.getPath().stream()
                    .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                    .collect(Collectors.joining());
            mistake(pointer, String.valueOf(e.getOriginalMessage()));
            throw new InvalidScript(mistakes);
        }
    }

    /** Notes a mistake at a JSON pointer such as {@code /slots/0/ask}. */
    void mistake(String pointer, String what) {
        String mistake = name + ":" + line(pointer) + ": " + what;
        if (!mistakes.contains(mistake)) {
            mistakes.add(mistake);
        }
    }

    void throwIfMistaken() {
        if (!mistakes.isEmpty()) {
            throw new InvalidScript(mistakes);
        }
    }

    private int line(String pointer) {
        String at = pointer;
        while (!lines.containsKey(at) && at.lastIndexOf('/') >= 0) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return lines.getOrDefault(at, 1);
    }

    private JsonNode parse(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root == null) {
                throw new InvalidScript(List.of(name + ":1: nothing in it"));
            }
            return convert(root, "", 0);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new InvalidScript(List.of(name + ":" + line + ": " + PlainMistakes.of(e)));
        } catch (YAMLException e) {
            throw new InvalidScript(List.of(name + ":1: " + e.getMessage()));
        }
    }

    private JsonNode convert(Node node, String pointer, int depth) {
        if (depth > DEEPEST || ++values > MOST_VALUES) {
            throw new InvalidScript(List.of(name + ":" + (node.getStartMark().getLine() + 1) + ": "
                    + (depth > DEEPEST ? "too deep" : "more than " + MOST_VALUES + " values")));
        }
        lines.put(pointer, node.getStartMark().getLine() + 1);
        return switch (node) {
            case MappingNode mapping -> object(mapping, pointer, depth);
            case SequenceNode sequence -> {
                var array = NODES.arrayNode();
                for (Node item : sequence.getValue()) {
                    array.add(convert(item, pointer + "/" + array.size(), depth + 1));
                }
                yield array;
            }
            case ScalarNode scalar -> scalar(scalar);
            default -> NODES.nullNode();
        };
    }

    private static JsonNode scalar(ScalarNode scalar) {
        if (scalar.getTag().equals(Tag.INT) && scalar.getValue().matches("[0-9]{1,9}")) {
            return NODES.numberNode(Integer.parseInt(scalar.getValue()));
        }
        return scalar.getTag().equals(Tag.NULL) ? NODES.nullNode() : NODES.stringNode(scalar.getValue());
    }

    private ObjectNode object(MappingNode mapping, String pointer, int depth) {
        ObjectNode object = NODES.objectNode();
        mapping.getValue().forEach(entry -> {
            if (!(entry.getKeyNode() instanceof ScalarNode scalar)) {
                mistakes.add(name + ":" + (entry.getKeyNode().getStartMark().getLine() + 1) + ": a key must be a word");
                return;
            }
            String key = scalar.getValue();
            String at = pointer + "/" + key;
            if (object.has(key)) {
                mistakes.add(name + ":" + (entry.getKeyNode().getStartMark().getLine() + 1) + ": " + key + " twice");
            }
            object.set(key, convert(entry.getValueNode(), at, depth + 1));
            lines.put(at, entry.getKeyNode().getStartMark().getLine() + 1);
        });
        return object;
    }
}
