package org.xinsheng.dialog.script;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A YAML file that still knows on which line each value stands. */
final class YamlFile {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String name;
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

    /** Notes a mistake at a JSON pointer such as {@code /slots/0/ask}. */
    void mistake(String pointer, String what) {
        mistakes.add(name + ":" + line(pointer) + ": " + what);
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
            return convert(new Yaml(options).compose(new StringReader(text)), "");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new InvalidScript(List.of(name + ":" + line + ": " + e.getProblem()));
        }
    }

    private JsonNode convert(Node node, String pointer) {
        lines.put(pointer, node.getStartMark().getLine() + 1);
        return switch (node) {
            case MappingNode mapping -> object(mapping, pointer);
            case SequenceNode sequence -> {
                var array = NODES.arrayNode();
                for (Node item : sequence.getValue()) {
                    array.add(convert(item, pointer + "/" + array.size()));
                }
                yield array;
            }
            case ScalarNode scalar -> scalar(scalar);
            default -> NODES.nullNode();
        };
    }

    private static JsonNode scalar(ScalarNode scalar) {
        if (scalar.getTag().equals(Tag.INT)) {
            return NODES.numberNode(Integer.parseInt(scalar.getValue()));
        }
        return scalar.getTag().equals(Tag.NULL) ? NODES.nullNode() : NODES.stringNode(scalar.getValue());
    }

    private ObjectNode object(MappingNode mapping, String pointer) {
        ObjectNode object = NODES.objectNode();
        mapping.getValue().forEach(entry -> {
            String key = ((ScalarNode) entry.getKeyNode()).getValue();
            String at = pointer + "/" + key;
            if (object.has(key)) {
                mistakes.add(name + ":" + (entry.getKeyNode().getStartMark().getLine() + 1) + ": " + key + " twice");
            }
            object.set(key, convert(entry.getValueNode(), at));
            lines.put(at, entry.getKeyNode().getStartMark().getLine() + 1);
        });
        return object;
    }
}
