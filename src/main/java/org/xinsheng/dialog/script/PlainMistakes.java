package org.xinsheng.dialog.script;

import com.networknt.schema.Error;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import tools.jackson.databind.JsonNode;

/** Says what is wrong with a file to somebody who writes texts, not programs. */
final class PlainMistakes {

    private static final Map<String, String> YAML = Map.of(
            "found character '\\t", "there is a tab: indent with blanks",
            "expected <block end>", "it is not indented like the lines above it",
            "mapping values are not allowed here",
                    "there is a colon in the middle of a text, or the line is indented too far: put the text between \" and \"",
            "found unexpected end of stream", "a \" or ' is opened and never closed",
            "expected ',' or ']'", "a [ is opened and never closed, or a comma is missing",
            "expected ',' or '}'", "a { is opened and never closed, or a comma is missing",
            "found undefined alias", "this *name has no &name before it",
            "found duplicate key", "this is written twice");

    private PlainMistakes() {}

    static String of(Error error) {
        JsonNode schema = error.getSchemaNode();
        return switch (String.valueOf(error.getKeyword())) {
            case "required" -> error.getProperty() + " is missing here";
            case "additionalProperties", "unevaluatedProperties" ->
                "there is no such thing as " + error.getProperty() + " here: is it spelled right and indented right?";
            case "enum" -> value(error) + " is not known here: it is one of " + list(schema);
            case "type" -> value(error) + " does not fit here: it has to be " + kind(schema);
            case "minimum" -> value(error) + " is too small: it has to be at least " + text(schema);
            case "maximum" -> value(error) + " is too much: it may be at most " + text(schema);
            case "minLength", "minItems", "minProperties" -> "this must not be empty";
            case "pattern" -> value(error) + " is not written as it has to be: " + text(schema);
            default -> String.valueOf(error.getMessage());
        };
    }

    static String of(MarkedYAMLException failure) {
        String problem = String.valueOf(failure.getProblem());
        return YAML.entrySet().stream()
                .filter(known -> problem.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("it cannot be read from here on: " + problem);
    }

    private static String value(Error error) {
        JsonNode value = error.getInstanceNode();
        return value == null || value.isContainer() || value.isNull() ? "what stands here" : value.asString();
    }

    private static String text(@Nullable JsonNode schema) {
        return schema == null ? "something else" : schema.asString();
    }

    private static String list(@Nullable JsonNode schema) {
        return schema == null
                ? "others"
                : schema.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }

    private static String kind(@Nullable JsonNode schema) {
        return switch (text(schema)) {
            case "array" -> "a list such as [a, b]";
            case "object" -> "lines of the form name: value";
            case "integer" -> "a whole number";
            case "string" -> "a text";
            default -> text(schema);
        };
    }
}
