package org.xinsheng.dialog.script;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;

/** Finds what is wrong with a script before anybody talks to it. */
final class ScriptCheck {

    private final YamlFile file;
    private final JsonNode script;
    private final Set<String> texts;

    private ScriptCheck(YamlFile file, Set<String> texts) {
        this.file = file;
        this.script = file.content();
        this.texts = texts;
    }

    /** @throws InvalidScript naming file and line of every mistake */
    static void check(YamlFile file, String schema, Set<String> texts) {
        conforms(file, schema);
        new ScriptCheck(file, texts).run();
    }

    static void conforms(YamlFile file, String schema) {
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
        compiled.validate(file.content())
                .forEach(error -> file.mistake(error.getInstanceLocation().toString(), PlainMistakes.of(error)));
        file.throwIfMistaken();
    }

    private void run() {
        Set<String> slots = slots();
        StateCheck.check(file, slots, texts);
        each("/complete", (at, id) -> known(at, slots, id.asString(), "slot"));
        known("/calm/say", texts, script.at("/calm/say").asString(), "text");
        ContactCheck.check(file);
        commands();
        script.path("matters").forEachEntry((matter, pointer) -> {
            known("/matters/" + matter + "/say", texts, pointer.path("say").asString(), "text");
            if (pointer.has("after")) {
                known(
                        "/matters/" + matter + "/after",
                        slots,
                        pointer.path("after").asString(),
                        "slot");
            }
        });
        each("/asides", (at, aside) -> {
            known(at + "/text", texts, aside.path("text").asString(), "text");
            if (aside.has("first")) {
                known(at + "/first", texts, aside.path("first").asString(), "text");
            }
            pattern(file, at + "/pattern", aside.path("pattern").asString());
        });
        each("/concerns", (at, concern) -> {
            known(at + "/text", texts, concern.path("text").asString(), "text");
            for (String name : List.of("pattern", "unless")) {
                if (concern.has(name)) {
                    pattern(file, at + "/" + name, concern.path(name).asString());
                }
            }
        });
        script.path("patterns").forEachEntry((name, pattern) -> pattern(file, "/patterns/" + name, pattern.asString()));
        file.throwIfMistaken();
    }

    /** A slot is never reached when an earlier one with the same condition, or none, is answered by the same facts. */
    private Set<String> slots() {
        Set<String> ids = new HashSet<>();
        List<JsonNode> askedBefore = new ArrayList<>();
        each("/slots", (at, slot) -> {
            String id = slot.path("id").asString();
            if (!ids.add(id)) {
                file.mistake(at, "slot " + id + " twice");
            }
            known(at + "/ask", texts, slot.path("ask").asString(), "text");
            known(at + "/unknown", texts, slot.path("unknown").asString(), "text");
            for (JsonNode field : slot.path("fields")) {
                earlier(field.asString(), slot.path("when"), askedBefore)
                        .ifPresent(earlier -> file.mistake(
                                at, "slot " + id + " is never reached: " + earlier + " asks for " + field.asString()));
            }
            askedBefore.add(slot);
        });
        return ids;
    }

    private static Optional<String> earlier(String field, JsonNode when, List<JsonNode> slots) {
        return slots.stream()
                .filter(slot ->
                        slot.path("when").isMissingNode() || slot.path("when").equals(when))
                .filter(slot -> slot.path("fields")
                        .valueStream()
                        .anyMatch(f -> f.asString().equals(field)))
                .map(slot -> slot.path("id").asString())
                .findFirst();
    }

    private void commands() {
        Map<String, String> seen = new HashMap<>();
        each("/commands", (at, command) -> {
            String id = command.path("id").asString();
            for (JsonNode word : command.path("words")) {
                String earlier = seen.putIfAbsent(CommandWords.plain(word.asString()), id);
                if (earlier != null) {
                    file.mistake(at, "the word " + word.asString() + " never reaches " + id + ": it means " + earlier);
                }
            }
        });
    }

    private void known(String at, Set<String> names, String name, String kind) {
        if (!names.contains(name)) {
            file.mistake(at, "no such " + kind + ": " + name);
        }
    }

    static void pattern(YamlFile file, String at, String pattern) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            file.mistake(at, "the pattern is broken at character " + (e.getIndex() + 1) + ": " + e.getDescription());
        }
    }

    private void each(String pointer, Visitor visitor) {
        int i = 0;
        for (JsonNode item : script.at(pointer)) {
            visitor.visit(pointer + "/" + i++, item);
        }
    }

    /** Sees one item of a list and where it stands. */
    private interface Visitor {
        void visit(String pointer, JsonNode item);
    }
}
